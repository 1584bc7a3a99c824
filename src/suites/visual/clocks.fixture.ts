import { page, type Site } from './site.fixture.ts';

/** Two frames, the first red, the second green, for ever. */
const GIF = Buffer.from(
  'R0lGODlhAgACAIAAAP8AAAD/ACH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAAgACAAACAoRR' +
    'ACH5BAAKAAAALAAAAAACAAIAAAICjF8AOw==',
  'base64',
);

/** A second of 16 × 16 pixels, red and green in turns (VP8). */
const VIDEO = Buffer.from(
  'GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQRChYECGFOAZwEAAAAAAAaXEU2bdLlNu4tTq4QVSalmU6yBbk27i1OrhBZU' +
    'rmtTrIGTTbuLU6uEH0O2dVOsgdRNu4xTq4QcU7trU6yCBoXsrgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAVSalmoCrXsYMPQkBEiYREhbQxTYCGQ2hyb21lV0GGQ2hyb21lFlSua7yuuteBAXPFh55lzB+YpwiDgQFV7oEBhoVW' +
    'X1ZQOOCdsIEQuoEQU8CBAVWwkFWxgQFVuYECVbqBDVW7gQEfQ7Z1AQAAAAAABaXngQCg36G1gQAAALACAJ0BKhAAEAADBwiFhYiZ' +
    'hIgQAgJ1qgP4Agz9xAD+7c7f/kFywuuRr/zYFc1z7mh1oaWmo+6BAaWeEAIAnQEqEAAQAAiHCIWFiJmEiC4CAAwNYAD+7xAAoMmh' +
    'qYEAMwCxAQAMELAAGAAwP/QMAO8A/vCbQ9d42zDbdt/+ysfSsfSsfuUAdaGYppbugQGlkbEBACIRdAAYABhYL/QACAAA+4EAoMWh' +
    'pYEAZgDxAQAMEOgAGAdP+DP/8w0A1gD+5fo/FcVxWqX8b10iNPB1oZimlu6BAaWRsQEAIhHAABgAGFgv9AAIAAD7gTOgyKGogQCY' +
    'ALEBAAwREAAYADA/9AwA7wD+7QctaY/Dw/EAv/M0f8t/8t+vQHWhmKaW7oEBpZGxAQAiEcAAGAAYWC/0AAgAAPuBZqDBoaGBAMwA' +
    'sQEADBFQABgAMD/0DADCAP7eEnmvoEk318H2USB1oZimlu6BAaWRsQEAIhHAABgAGFgv9AAIAAD7gZigxqGmgQEEALEBAAwReAAY' +
    'ADA/9AwA7wD+6WkRSHIscgJ/+CC+IL4grAB1oZimlu6BAaWRsQEAIhHAABgAGFgv9AAIAAD7gcygxKGjgQFdAPEBAA0RsAAYB2/w' +
    'Zf/mmYGgAP7QyoxA3d9wbwvJOAB1oZimlu6BAaWRsQEAIhHAABgAGFgv9AAIAAD7ggEEoM6hrIEBjwDRAQANEGgUYB2AQZf/mmYH' +
    '/P73opf8B6r2umX/5l5/+Zef/mXn/MTAdaGZppfugQGlkrEBACIQkBRgAMCgv9AAEADNAPuCAV2gxKGjgQHBAPEBAA4RwAAYB2/w' +
    'Zf/mmYGgAP7Lt3uzVwLrjpe+jAB1oZimlu6BAaWRsQEAIhHAABgAGFgv9AAIAAD7ggGPoMSho4EB9gCxAQAOEcAAGAAwP/QMAO8A' +
    '/uLgSNdV36P/3e/3eSgAdaGYppbugQGlkbEBACIRwAAYABhYL/QACAAA+4IBwaDCoaGBAjoAsQEADhHAABgAMD/0DADCAP7Lt3uz' +
    'VwLrjpe+jAB1oZimlu6BAaWRsQEAIhHAABgAGFgv9AAIAAD7ggH2oMSho4ECZQCxAQAOEcAAGAAwP/QMAO8A/uLgSNdV36P/3e/3' +
    'eSgAdaGYppbugQGlkbEBACIRwAAYABhYL/QACAAA+4ICOqDCoaGBApcAsQEADhHAABgAMD/0DADCAP7Lt3uzVwLrjpe+jAB1oZim' +
    'lu6BAaWRsQEAIhHAABgAGFgv9AAIAAD7ggJloMSho4EC0QCxAQAOEcAAGAAwP/QMAO8A/uLgSNdV36P/3e/3eSgAdaGYppbugQGl' +
    'kbEBACIRwAAYABhYL/QACAAA+4ICl6DGoaWBAvIA0QEADhDcFGAdgEGX/5pmBoD+5s7fdGSLHmn/c21NjSGAdaGYppbugQGlkbEB' +
    'ACIRwAAYABhYL/QACAAA+4IC0aDEoaOBAyUAsQEADhHAABgAMD/0DADvAP7i4EciXwkp/tTKJiy4AHWhmKaW7oEBpZGxAQAiEcAA' +
    'GAAYWC/0AAgAAPuCAvKgxKGjgQN2APEBAA4RwAAYB2/wZf/mmYGgAP7Lt3uzVwLrjpe+jAB1oZimlu6BAaWRsQEAIhHAABgAGFgv' +
    '9AAIAAD7ggMloMSho4EDrACxAQAOEcAAGAAwP/QMAO8A/uLgSNdV36P/3e/3eSgAdaGYppbugQGlkbEBACIRwAAYABhYL/QACAAA' +
    '+4IDdqDCoaGBA/oAsQEADhHAABgAMD/0DADCAP7Lt3uzVwLrjpe+jAB1oZimlu6BAaWRsQEAIhC4FGAAYWC/0AAgAAD7ggOsoMSh' +
    'o4EELQCxAQAOEcAAGAAwP/QMAO8A/uLgSNdV36P/3e/3eSgAdaGYppbugQGlkbEBACIRwAAYABhYL/QACAAA+4ID+hxTu2uNu4uz' +
    'gQC3hveBAfGB1A==',
  'base64',
);

/** A page whose script may write into `#out` with `say`. */
const scripted = (script: string, body = ''): string =>
  page(`<h1>Heading</h1><pre id="out"></pre>${body}<script>
    const say = (...words) => { out.textContent += words.join(' ') + '\\n'; };
    ${script}
  </script>`);

/** What a worker counts and reads of clocks, said to its page at every tenth of a second. */
const counting = `let n = 0; const at = performance.now();
  setInterval(() => postMessage([++n, Date.now(), performance.now() - at, Math.random(), self.name].join(' ')), 100);`;
const drawing = `onmessage = ({ data }) => {
  const brush = data.getContext('2d'); let x = 0;
  (function frame() { brush.fillRect(x++ % 90, 0, 4, 20); requestAnimationFrame(frame); })();
};`;
const blobOf = (text: string): string => `URL.createObjectURL(new Blob([${JSON.stringify(text)}]))`;

const animated = (how: string): string =>
  scripted(
    `const a = box.animate([{ transform: 'none' }, { transform: 'translateX(300px)' }], ${how});
    a.onfinish = () => say('ended', performance.now());
    setInterval(() => { times.textContent = [a.currentTime, a.playState, a.startTime,
      document.timeline.currentTime, getComputedStyle(box).transform].join(' '); }, 90);`,
    '<p id="times"></p><div id="box" style="width: 40px; height: 40px; background: teal"></div>',
  );

/** One page for each clock there is besides the usual ones; each shows what it reads. */
export const clockPages: Site = {
  '/animation': animated('700'),
  '/animation-for-ever': animated('{ duration: 900, iterations: Infinity, direction: "alternate" }'),
  '/worker': scripted(`const w = new Worker('/counting.js', { name: 'mine' });
    w.onmessage = ({ data }) => { out.textContent = data; };`),
  '/counting.js': [200, 'text/javascript', counting],
  '/module-worker': scripted(`new Worker('/module.js', { type: 'module' }).onmessage =
    ({ data }) => { out.textContent = data; };`),
  '/module.js': [200, 'text/javascript', `import { t } from './dep.js'; postMessage(t); ${counting}`],
  '/dep.js': [200, 'text/javascript', 'export const t = Date.now();'],
  '/blob-worker': scripted(`new Worker(${blobOf(counting)}).onmessage =
    ({ data }) => { out.textContent = data; };`),
  '/canvas-worker': scripted(
    `const c = canvas.transferControlToOffscreen();
    new Worker('/drawing.js').postMessage(c, [c]);`,
    '<canvas id="canvas" width="100" height="20"></canvas>',
  ),
  '/drawing.js': [200, 'text/javascript', drawing],
  '/tasks': scripted(`let n = 0;
    (function again() { scheduler.postTask(() => { n += 1; again(); }, { delay: 70 }); })();
    (async () => { for (;;) { await scheduler.yield(); n += 1000; } })();
    setInterval(() => { out.textContent = n; }, 100);`),
  '/signal': scripted(
    `AbortSignal.timeout(640).onabort = ({ target }) => say(target.reason, performance.now());`,
  ),
  '/entries': scripted(`performance.mark('a');
    setTimeout(() => {
      performance.measure('b', 'a'); performance.measure('c', { start: 5 }); performance.measure('d');
      say(JSON.stringify(performance.getEntriesByType('measure')), JSON.stringify(performance.getEntriesByName('a')));
      for (const type of ['navigation', 'resource', 'paint']) say(JSON.stringify(performance.getEntriesByType(type)));
      say(JSON.stringify(performance.timing), performance.timing.loadEventEnd - performance.timing.navigationStart);
      new PerformanceObserver((list) => list.getEntries().forEach(({ name, startTime }) => say(name, startTime)))
        .observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => say('loaded', list.getEntries().length))
        .observe({ type: 'resource', buffered: true });
    }, 500);`),
  '/age': scripted('say(document.lastModified);'),
  '/memory':
    scripted(`setInterval(() => { out.textContent = JSON.stringify(Object.entries(performance.memory)) +
    performance.memory.usedJSHeapSize; }, 100);`),
  '/waits': scripted(`const from = performance.now(); while (performance.now() - from < 60);
    say(performance.now()); const then = Date.now() + 300; while (Date.now() < then); say(Date.now());
    setTimeout(() => { const at = new Date(); while (new Date() - at < 50); say(new Date().toISOString()); }, 200);`),
  '/smooth': scripted(
    `setTimeout(() => scrollTo({ top: 900, behavior: 'smooth' }), 4_700);
    setInterval(() => { fixed.textContent = scrollY; }, 50);
    setTimeout(() => last.scrollIntoView({ behavior: 'smooth' }), 4_800);
    row.scrollBy({ left: 200, behavior: 'smooth' });`,
    `<p id="fixed" style="position: fixed; top: 0; right: 0"></p>
    <div id="row" style="overflow: auto; width: 200px"><div style="width: 900px">wide content</div></div>
    <div style="height: 3000px"></div><p id="last">the last</p>`,
  ),
  '/scroll-driven': page(`<h1>Heading</h1><style>@keyframes grow { from { width: 0 } to { width: 300px } }
    .bar { height: 20px; background: teal; animation: grow linear; animation-timeline: scroll() }</style>
    <div class="bar"></div><div style="height: 2000px"></div>`),
  '/gif': page('<h1>Heading</h1><img src="/two.gif" alt="two" width="80" height="80">'),
  '/two.gif': [200, 'image/gif', GIF],
  '/marquee': page('<h1>Heading</h1><marquee width="300">Words that walk by</marquee>'),
  '/video': scripted(
    `let frames = 0; const seen = (now, { mediaTime }) => {
      say('frame', ++frames, now, mediaTime); video.requestVideoFrameCallback(seen); };
    video.requestVideoFrameCallback(seen);
    video.ontimeupdate = () => say('time', video.currentTime); video.onended = () => say('ended');
    video.play().then(() => say('plays'), say);
    setInterval(() => { now.textContent = [video.currentTime, video.paused, video.playbackRate].join(' '); }, 80);`,
    '<video id="video" src="/two.webm" autoplay muted></video><p id="now"></p>',
  ),
  '/two.webm': [200, 'video/webm', VIDEO],
  '/frame': page('<h1>Heading</h1><iframe src="/waits" width="600" height="200" title="in"></iframe>'),
  '/random': scripted(
    `say(Math.random(), crypto.randomUUID(), crypto.getRandomValues(new Uint8Array(4)));
    const u = URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
      { type: 'image/svg+xml' })); pic.src = u; out.style.backgroundImage = 'url(' + u + ')';`,
    '<img id="pic" alt="">',
  ),
  '/shared': scripted(`const s = new SharedWorker('/shared.js');
    s.port.onmessage = ({ data }) => { out.textContent = data; }; s.port.start();`),
  '/shared.js': [
    200,
    'text/javascript',
    'onconnect = ({ ports: [port] }) => port.postMessage([Date.now(), performance.now(), Math.random()].join(" "));',
  ],
  '/snap':
    page(`<h1>Heading</h1><style>.row { display: flex; width: 300px; overflow: auto; scroll-snap-type: x mandatory }
    .row p { flex: 0 0 300px; scroll-snap-align: start }</style>
    <div class="row"><p>one</p><p>two</p><p>three</p></div>
    <script>let n = 0; setInterval(() => {
      document.querySelector('.row').scrollTo({ left: 300 * (++n % 3), behavior: 'smooth' }); }, 700);</script>`),
  '/slides':
    page(`<h1>Heading</h1><img id="slide" alt="" width="80" height="80"><p id="n"></p><script>let k = 0;
    slide.onload = () => setTimeout(() => { slide.src = '/two.gif?' + (++k); n.textContent = k; }, 300);
    slide.src = '/two.gif';</script>`),
};

/** Those of them that are pages. */
export const clockPaths = Object.keys(clockPages).filter((path) => !path.includes('.'));

/** Nearly all of them side by side, and what each says in the end; in a frame, words that walk by walk on. */
export const allClocks = page(
  `<h1>Heading</h1><div id="said" style="overflow-wrap: anywhere"></div>
  ${clockPaths
    .filter((path) => path !== '/marquee')
    .map((path) => `<iframe src="${path}" title="${path}" width="400" height="150"></iframe>`)
    .join('')}
  <script>setTimeout(() => {
    for (const { contentDocument, title } of document.querySelectorAll('iframe'))
      said.insertAdjacentHTML('beforeend', '<p>' + title + ' ' + contentDocument.body.innerText + '</p>');
  }, 4_900);</script>`,
);
