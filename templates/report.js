// Sliders, cut-outs and the filter of the checks; everything else works without script.
document.documentElement.classList.remove('still');
// Every picture is in the page once; sliders and cut-outs borrow it.
for (const image of document.querySelectorAll('img[data-of]'))
  image.src = document.getElementById(image.dataset.of).src;
for (const slider of document.querySelectorAll('.slide input')) {
  const stack = document.getElementById(slider.getAttribute('aria-controls'));
  const move = () => stack.style.setProperty('--at', slider.value + '%');
  slider.addEventListener('input', move);
  move();
}
// A long picture opens where the first remark lies.
for (const shot of document.querySelectorAll('.shot[data-first]')) {
  const aim = () => {
    for (const frame of shot.querySelectorAll('.frame'))
      frame.scrollTop = frame.scrollHeight * shot.dataset.first - frame.clientHeight / 3;
  };
  shot.addEventListener('change', (event) => {
    if (event.target.type === 'radio') aim();
  });
  aim();
}
const search = document.getElementById('search');
const shown = document.getElementById('shown');
const choices = [...document.querySelectorAll('input[name=filter]')];
const rows = [...document.querySelectorAll('tr[data-mark]')];
function filter() {
  const wanted = (choices.find((one) => one.checked) || { value: 'all' }).value;
  const words = search.value.trim().toLowerCase();
  let count = 0;
  for (const row of rows) {
    const fits =
      (wanted === 'all' || row.dataset.mark.split(' ').includes(wanted)) &&
      row.textContent.toLowerCase().includes(words);
    row.classList.toggle('none', !fits);
    if (fits) count += 1;
  }
  for (const suite of document.querySelectorAll('.suite'))
    suite.classList.toggle('none', !suite.querySelector('tr[data-mark]:not(.none)'));
  shown.textContent = count + ' of ' + rows.length + ' shown';
}
if (search) {
  document.getElementById('tools').classList.remove('none');
  search.addEventListener('input', filter);
  for (const choice of choices) choice.addEventListener('change', filter);
  filter();
}
addEventListener('beforeprint', () => {
  for (const one of document.querySelectorAll('details')) one.open = true;
});
