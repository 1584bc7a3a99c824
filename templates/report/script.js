// Views, filter, search, sorting, keys, copying and sliders; everything can be read without script.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.remove('still');
  const all = (selector, from) => [...(from || document).querySelectorAll(selector)];
  const byId = (id) => (id ? document.getElementById(id) : null);
  const sections = all('[data-view]').filter((one) => one.localName === 'section');
  const tabs = all('.tabs a');
  const cards = all('.cause');
  const entries = all('.index li[data-for]');
  const find = byId('find');
  const shown = byId('shown');
  const parts = { kind: all('[name=kind]'), rows: all('[name=rows]') };
  // What is of one suite, in whatever view.
  const pieces = all('.suite, .course, .charts > figure, .group details, .shot, .same > figure, .lines > li');
  const text = new Map();
  const textOf = (element) => {
    if (!text.has(element)) text.set(element, element.textContent.toLowerCase());
    return text.get(element);
  };

  // The state stands in the address: `#<place>&view=figures&kind=slow&find=cart`, nothing where it is as at first.
  let state;
  function decoded(part) {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  }
  function read() {
    const next = { place: '', view: 'causes', suite: '', kind: '', find: '', rows: '', sort: '' };
    for (const part of location.hash.slice(1).split('&')) {
      const at = part.indexOf('=');
      if (at < 0) next.place = decoded(part);
      else if (part.slice(0, at) in next) next[part.slice(0, at)] = decoded(part.slice(at + 1));
    }
    return next;
  }
  function write() {
    const { place, ...rest } = state;
    const words = Object.entries(rest)
      .filter(([name, value]) => value && !(name === 'view' && value === 'causes'))
      .map(([name, value]) => name + '=' + encodeURIComponent(value));
    const hash = [place, ...words].filter(Boolean).join('&');
    try {
      history.replaceState(null, '', '#' + hash);
    } catch {
      // Where a viewer keeps pages from it, the page works without its address.
    }
  }

  const suiteOf = (element) => element.closest('[data-suite]')?.dataset.suite;
  const inSuite = (names) => state.view !== 'suite' || names.includes(state.suite);
  const hide = (element, isHidden) => element.classList.toggle('none', isHidden);
  const fits = (element) => textOf(element).includes(state.find.trim().toLowerCase());
  const inView = (section) =>
    section.dataset.view === state.view ||
    section.dataset.also === state.view ||
    (state.view === 'suite' && section.dataset.view !== 'method');

  function showCards() {
    for (const [at, card] of cards.entries()) {
      const isIn =
        (!state.kind || card.dataset.kind === state.kind) &&
        inSuite(JSON.parse(card.dataset.suites)) &&
        fits(card);
      hide(card, !isIn);
      hide(entries[at], !isIn);
    }
  }
  function showRows() {
    for (const row of all('tr[data-mark]'))
      hide(row, (state.rows && !row.dataset.mark.split(' ').includes(state.rows)) || !fits(row));
  }
  function showPieces() {
    for (const piece of pieces) {
      const isTable = piece.classList.contains('suite');
      const isEmpty = isTable ? !piece.querySelector('tr[data-mark]:not(.none)') : !fits(piece);
      hide(piece, isEmpty || !inSuite([suiteOf(piece)]));
    }
    for (const group of all('.group')) hide(group, !group.querySelector('details:not(.none)'));
  }
  function count(elements, noun) {
    const seen = elements.filter((one) => one.closest('.none') === null).length;
    return elements.length === 0 || seen === elements.length
      ? ''
      : seen + ' of ' + elements.length + ' ' + noun;
  }
  function say() {
    const counted = [
      count(cards, 'causes'),
      count(all('tr[data-mark]'), 'figures'),
      count(all('.group details'), 'findings'),
    ];
    const isNarrowed = state.find || state.kind || state.rows || state.view === 'suite';
    const seen =
      { causes: cards.length > 0 ? [0] : [1], figures: [1], findings: [2], suite: [0, 1, 2] }[state.view] ||
      [];
    shown.textContent = isNarrowed
      ? seen
          .map((at) => counted[at])
          .filter(Boolean)
          .join(', ')
      : '';
  }
  function sort() {
    const keys = {
      name: (row) => textOf(row),
      worse: (row) => -Number(row.dataset.worse),
    };
    for (const body of all('.figures tbody')) {
      const rows = [...body.rows];
      for (const [at, row] of rows.entries()) row.dataset.at ??= at;
      const key = keys[state.sort] || ((row) => Number(row.dataset.at));
      rows.sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))) || a.dataset.at - b.dataset.at);
      body.append(...rows);
    }
    for (const head of all('th[data-sort]')) {
      const isSorted = head.dataset.sort === (state.sort || 'result');
      if (isSorted) head.setAttribute('aria-sort', state.sort === 'name' ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
  }
  function show() {
    for (const section of sections) hide(section, !inView(section));
    for (const tab of tabs) {
      const isAt = tab.dataset.view === state.view && (tab.dataset.suite || '') === state.suite;
      if (isAt) tab.setAttribute('aria-current', 'page');
      else tab.removeAttribute('aria-current');
    }
    for (const [name, choices] of Object.entries(parts))
      for (const choice of choices) choice.checked = choice.value === state[name];
    if (find && find !== document.activeElement) find.value = state.find;
    if (!shown) return;
    showCards();
    showRows();
    showPieces();
    sort();
    say();
  }
  function change(next) {
    state = { ...state, ...next };
    write();
    show();
  }

  // To a place of the page, through whatever hides it.
  function reach(id, isFocused) {
    const target = byId(id);
    if (!target) return;
    const section = target.closest('section[data-view]');
    if (section && !inView(section)) change({ view: section.dataset.view, suite: '' });
    if (target.closest('.none'))
      change({ find: '', kind: '', rows: '', suite: '', view: section.dataset.view });
    for (let up = target.closest('details'); up; up = up.parentElement.closest('details')) up.open = true;
    mark(id);
    if (isFocused) target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  }
  function mark(id) {
    for (const entry of entries) {
      const link = entry.firstElementChild;
      if (entry.dataset.for === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
  function start() {
    state = read();
    const isKnown = tabs.some(
      (tab) => tab.dataset.view === state.view && (tab.dataset.suite || '') === state.suite,
    );
    if (!isKnown) state = { ...state, view: 'causes', suite: '' };
    show();
    // Scrolling that the browser remembers would undo the address, at a reload also from a layout without script.
    if (history.scrollRestoration) history.scrollRestoration = state.place ? 'manual' : 'auto';
    if (state.place) reach(state.place, true);
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    if (link.dataset.view) {
      change({ view: link.dataset.view, suite: link.dataset.suite || '', place: '' });
      if (scrollY > link.offsetHeight) scrollTo(0, document.querySelector('header').offsetHeight);
      return;
    }
    change({ place: decoded(link.hash.slice(1)) });
    reach(state.place, true);
  });
  for (const [name, choices] of Object.entries(parts))
    for (const choice of choices) choice.addEventListener('change', () => change({ [name]: choice.value }));
  if (find) find.addEventListener('input', () => change({ find: find.value }));
  for (const head of all('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () =>
      change({
        sort: head.dataset.sort === 'result' || state.sort === head.dataset.sort ? '' : head.dataset.sort,
      }),
    );
  }
  function step(by) {
    const seen = cards.filter((card) => card.closest('.none') === null);
    if (seen.length === 0) return;
    const at = seen.findIndex((card) => card.id === state.place);
    const next = seen[Math.max(0, Math.min(seen.length - 1, at < 0 ? 0 : at + by))];
    change({ place: next.id });
    reach(next.id, true);
  }
  addEventListener('keydown', (event) => {
    if (event.target === find) {
      if (event.key === 'Escape') {
        find.value = '';
        change({ find: '' });
        find.blur();
      }
      return;
    }
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === '/' && find) {
      event.preventDefault();
      find.focus();
    }
    if (event.key === 'j') step(1);
    if (event.key === 'k') step(-1);
  });

  // A long picture opens where the first remark lies, once it is seen.
  function aim(frame) {
    frame.scrollTop = frame.scrollHeight * frame.dataset.first - frame.clientHeight / 3;
  }
  const opening = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      opening.unobserve(target);
      aim(target);
    }
  });
  for (const frame of all('.frame[data-first]')) {
    opening.observe(frame);
    frame.closest('.compare').addEventListener('change', (event) => {
      if (event.target.type === 'radio') aim(frame);
    });
  }

  // A page without the right to the clipboard still has the selection's copy.
  function select(element) {
    element.closest('details').open = true;
    const range = document.createRange();
    range.selectNodeContents(element);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return document.execCommand('copy');
  }
  async function copy(button) {
    const source = byId(button.dataset.copy);
    const isCopied = await navigator.clipboard.writeText(source.textContent).then(
      () => true,
      () => select(source),
    );
    const words = button.textContent;
    button.textContent = isCopied ? 'Copied' : 'Selected';
    setTimeout(() => (button.textContent = words), 2000);
  }
  for (const button of all('[data-copy]'))
    button.addEventListener('click', () =>
      navigator.clipboard ? copy(button) : select(byId(button.dataset.copy)),
    );
  for (const handle of all('.handle'))
    handle.addEventListener('input', () =>
      handle.closest('.compare').style.setProperty('--at', handle.value + '%'),
    );
  // The cause that was chosen stays marked as long as it is seen.
  const isChosenSeen = () => {
    const chosen = document.activeElement.closest('.cause');
    const box = chosen?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 80;
  };
  const watcher = new IntersectionObserver(
    (seen) => {
      if (isChosenSeen()) return;
      for (const { isIntersecting, target } of seen) if (isIntersecting) mark(target.id);
    },
    { rootMargin: '-80px 0px -70% 0px' },
  );
  for (const card of cards) watcher.observe(card);
  addEventListener('hashchange', start);
  start();
})();
