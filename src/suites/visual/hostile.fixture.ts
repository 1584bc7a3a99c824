import { page } from './site.fixture.ts';

const within = (body: string, head = ''): string => page(`<main><h1>Heading</h1>${body}</main>`, { head });

const SHADOW = `<x-card><template shadowrootmode="open"><style>
    .turn { width: 40px; height: 40px; background: navy; animation: turn 1s infinite linear }
    @keyframes turn { to { transform: rotate(1turn) } }
  </style><div class="turn"></div></template></x-card>`;

const MOVING_SVG = `<svg width="40" height="40"><circle cx="20" cy="20" r="4">
    <animate attributeName="r" from="4" to="18" dur="0.7s" repeatCount="indefinite"/>
  </circle></svg>`;

/** Moves, loads late and invents numbers. Asks for `/lazy.svg`, `/scripted.svg`, `/late.json` and `/inter.woff2`. */
export const restlessPage = within(
  `<p id="clock"></p><p id="random"></p><p id="frames"></p>
  <div class="spin"></div><div class="fade">faded in</div><div id="carousel"></div>
  <canvas id="canvas" width="100" height="40"></canvas><progress></progress>${SHADOW}<input autofocus value="caret">
  <div style="height: 1800px"></div><p id="seen">0</p>
  <img id="lazy" loading="lazy" src="/lazy.svg" alt="lazy" width="80" height="80">
  <img id="scripted" alt="scripted" width="80" height="80">${MOVING_SVG}
  <script>
    setInterval(() => { clock.textContent = new Date().toISOString() + ' ' + performance.now(); }, 40);
    random.textContent =
      Math.random() + ' ' + crypto.randomUUID() + ' ' + crypto.getRandomValues(new Uint8Array(4));
    let n = 0;
    (function frame() { frames.textContent = ++n; requestAnimationFrame(frame); })();
    let at = 0;
    setInterval(() => { carousel.innerHTML = ['<b>one</b>', 'two', '<i>three</i>'][++at % 3]; }, 700);
    const brush = canvas.getContext('2d');
    setInterval(() => {
      brush.fillStyle = 'hsl(' + Math.random() * 360 + ' 80% 50%)';
      brush.fillRect(Math.random() * 80, 0, 20, 40);
    }, 90);
    const whenSeen = (element, work) =>
      new IntersectionObserver(([entry]) => { if (entry.isIntersecting) work(); }).observe(element);
    whenSeen(seen, () => { let k = 0; setInterval(() => { seen.textContent = ++k; }, 33); });
    whenSeen(scripted, () => { scripted.src = '/scripted.svg'; });
    const late = ({ text }) => carousel.insertAdjacentHTML('afterend', '<p id="late">' + text + '</p>');
    fetch('/late.json').then((answer) => answer.json()).then((found) => setTimeout(() => late(found), 300));
  </script>`,
  `<style>
    @font-face { font-family: Served; src: url(/inter.woff2); font-display: swap }
    body { font-family: Served, Inter }
    .spin { width: 40px; height: 40px; background: teal; animation: spin 1s infinite linear }
    @keyframes spin { to { transform: rotate(1turn) } }
    .fade { animation: fade 2s forwards } @keyframes fade { from { opacity: 0 } to { opacity: 1 } }
  </style>`,
);

/** Dialogs, popups, clobbered forms and every clock there is. Asks for `/frame` and, in vain, for `/never`. */
export const rudePage = within(
  `<p id="now"></p><form><label>Id <input name="id"></label><label>Children <input name="children"></label></form>
  <div style="height: 1200px"></div><iframe title="lazy" loading="lazy" src="/frame"></iframe>
  <script>
    alert('hello');
    confirm('sure?');
    setInterval(() => alert('again'), 900);
    addEventListener('beforeunload', (event) => event.preventDefault());
    print();
    fetch('/never').catch(() => 0);
    setInterval(() => window.open('/frame'), 1000);
    const clocks = () => [
      new Date(), performance.now(), performance.timeOrigin, new Event('x').timeStamp,
      new Intl.DateTimeFormat('en', { timeStyle: 'full' }).format(),
      window.Temporal?.Now.instant(), window.Temporal?.Now.plainTimeISO(),
    ];
    setInterval(() => { now.textContent = clocks().join(' '); }, 50);
  </script>`,
);

/** A frame whose text never stands still. */
export const countingFrame = within(
  `<p id="in"></p>
  <script>setInterval(() => { document.getElementById("in").textContent = Date.now(); }, 40)</script>`,
);

/** Every fault there is a tester for, once. */
export const faultyPage = within(
  `<img src="/gone.png" alt="a mug"><div style="background: url(/also-gone.png)">text</div>
  <div style="overflow: hidden; width: 100px"><p style="width: 900px">clipped, so it is fine</p></div>
  <section><div id="wide" style="width: 600px">too wide</div></section><input id="mail">
  <script>
    console.error('Cart 17: no rule at', location.href);
    fetch('/api/broken').catch(() => 0);
    setTimeout(() => { throw new TypeError('late trouble'); }, 900);
    Promise.reject(new Error('nobody cared'));
  </script>`,
);
