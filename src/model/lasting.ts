/** Eight or more characters that no person chose: digits among letters, or capitals in the middle. */
function random(token: string): boolean {
  if (token.length < 8 || !/^\w+$/.test(token)) return false;
  const digits = token.match(/\d/g)?.length ?? 0;
  if (/^[0-9a-f]+$/i.test(token)) return digits > 0;
  if (digits >= 2 && /[a-z]/i.test(token)) return true;
  return (
    /[a-z][A-Z]{2}|[A-Z]{2}[a-z]+[A-Z]/.test(token) ||
    (digits === 1 && /[A-Z]/.test(token) && /[a-z]/.test(token))
  );
}

/** Vite's eight characters may hold a dash or an underscore: `index-Bx_9-aQz.js`. */
const BASE64_TAIL = /[-.](?=[\w-]*[A-Z\d])(?=[\w-]*[a-z])([\w-]{8})(?=(?:\.[a-z]\w*)+$)/;

/** As long as a file's name can be on any system; the rest of a longer one says nothing more. */
const MAX_NAME = 255;

function segment(whole: string): string {
  const name = whole.slice(0, MAX_NAME);
  const tail = BASE64_TAIL.exec(name)?.[1];
  const mixed =
    tail !== undefined &&
    /[_\d-]|[a-z][A-Z]/.test(tail) &&
    !/^[a-z]+-[a-z]+$/.test(tail) &&
    (tail.match(/[A-Z\d]/g)?.length ?? 0) >= 2;
  const shorter = mixed ? name.replace(BASE64_TAIL, '') : name;
  const [first = '', ...rest] = shorter.split(/(?=[.\-_~])/);
  const kept = rest.filter((token) => !random(token.slice(1)));
  return [random(first) ? '*' : first, ...kept].join('');
}

/**
 * A resource's name that a new build does not change: no query, no hashes; with its host when that is not `home`'s.
 * `/assets/index.js` for `/assets/index-BxK3q9aQ.js`; `data:` for whatever lies in the page itself.
 */
export function lastingName(url: string, home: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^(https?|blob):$/.test(parsed.protocol)) return url.slice(0, url.indexOf(':') + 1) || url;
  const path = parsed.pathname.split('/').map(segment).join('/');
  return parsed.host === URL.parse(home)?.host ? path : parsed.hostname + path;
}

/** A host without its port and the numbers of the one machine: `s12.cdn.example:443` is `s#.cdn.example`. */
export function lastingHost(host: string): string {
  const name = host.slice(0, MAX_NAME).replace(/:\d+$/, '');
  if (/^\d+(\.\d+){3}$/.test(name)) return name;
  const labels = name.split('.');
  return labels.map((label) => segment(label).replace(/\d+/g, '#')).join('.');
}

/** A selector without the classes and ids that tools make up at every build. */
export function lastingSelector(selector: string): string {
  return selector.replace(/[.#][\w\\:-]+/g, (token) => {
    const made =
      /^[.#](css|sc|jsx|svelte|emotion|radix|ember|react)-|^#:|^#\\:/.test(token) ||
      token
        .slice(1)
        .split(/[-_]+/)
        .some((part) => random(part) || /^(?=.*\d)(?=.*[a-z])\w{5,7}$/i.test(part));
    return made ? '' : token;
  });
}
