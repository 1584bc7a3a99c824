window.ui = SwaggerUIBundle({
  url: '/petstore.json',
  dom_id: '#swagger-ui',
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
});
