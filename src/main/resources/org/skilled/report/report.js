'use strict';
(() => {
  const PAGE = 25;
  const make = (tag, props, ...children) => {
    const node = document.createElement(tag);
    Object.assign(node, props || {});
    node.append(...children);
    return node;
  };
  const live = make('p', { className: 'sr' });
  live.setAttribute('aria-live', 'polite');
  document.body.append(live);
  const say = text => { live.textContent = ''; setTimeout(() => { live.textContent = text; }, 30); };

  // Copying and saving.
  const copyText = async text => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (refused) {
      const area = make('textarea', { value: text });
      document.body.append(area);
      area.select();
      const done = document.execCommand('copy');
      area.remove();
      return done;
    }
  };
  const copyButton = (label, text) => {
    const button = make('button', { type: 'button', textContent: label });
    button.addEventListener('click', async () => {
      const done = await copyText(text());
      button.textContent = done ? 'Copied' : 'Copying is not allowed here';
      say(button.textContent);
      setTimeout(() => { button.textContent = label; }, 1500);
    });
    return button;
  };
  const saveButton = (label, name, type, text) => {
    const button = make('button', { type: 'button', textContent: label });
    button.addEventListener('click', () => {
      const link = make('a', { href: 'data:' + type + ';charset=utf-8,' + encodeURIComponent(text()), download: name });
      document.body.append(link);
      link.click();
      link.remove();
    });
    return button;
  };
  const csvCell = value => {
    const text = value === null || value === undefined ? '' : String(value);
    return /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
  };
  const csv = rows => rows.map(row => row.map(csvCell).join(',')).join('\n') + '\n';

  // Order of cells: numbers by size, words by letters, what is missing last.
  const compare = (a, b) => {
    const none = value => value === null || value === undefined || value === '';
    if (none(a) || none(b)) return none(a) - none(b);
    const x = Number(a);
    const y = Number(b);
    if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
    return String(a).localeCompare(String(b), 'en');
  };
  const sortable = (head, onSort) => {
    const name = head.textContent;
    const button = make('button', { type: 'button', textContent: name, title: 'Sort by ' + name });
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const up = head.getAttribute('aria-sort') !== 'ascending';
      for (const other of head.parentNode.children) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      onSort(up);
    });
  };

  // Short tables, which stand in the page.
  const value = cell => cell.dataset.v !== undefined ? cell.dataset.v : cell.textContent;
  for (const box of document.querySelectorAll('.table')) {
    const table = box.querySelector('table');
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    const shown = heads.filter(head => !head.classList.contains('action'));
    shown.forEach((head, column) => {
      if ([...body.rows].some(row => row.cells[column].classList.contains('n'))) head.classList.add('n');
      sortable(head, up => {
        const rows = [...body.rows];
        rows.sort((a, b) => (up ? 1 : -1) * compare(value(a.cells[column]), value(b.cells[column])));
        body.append(...rows);
      });
    });
    const text = () => csv([shown.map(head => head.textContent),
      ...[...body.rows].map(row => shown.map((head, column) => value(row.cells[column])))]);
    box.prepend(make('div', { className: 'tools' }, copyButton('Copy as CSV', text),
      saveButton('Save as CSV', box.dataset.name + '.csv', 'text/csv', text)));
  }

  // Long tables: data, of which a page is shown at a time.
  const dataOf = id => JSON.parse(document.getElementById(id).textContent);
  class Source {
    constructor(data) {
      this.columns = data.columns;
      this.values = data.values;
      this.count = data.values.length ? data.values[0].length : 0;
      this.runs = data.runs;
    }
    cell(row, column) { return this.values[column][row]; }
    link(row) {
      if (this.runs === 'each') return '#runs:p' + this.values[0][row];
      return this.runs && this.runs[row] ? this.runs[row] : null;
    }
  }
  class Runs {
    constructor(data, prefix) {
      this.data = data;
      this.prefix = prefix;
      this.count = data.count;
      this.columns = ['run', 'point', 'replicate', 'status', ...data.outcomes, 'id'];
    }
    id(run) { return this.data.ids.substr(16 * run, 16); }
    cell(run, column) {
      const size = this.data.replications;
      if (column === 0) return run;
      if (column === 1) return Math.floor(run / size);
      if (column === 2) return run % size;
      if (column === 3) return run in this.data.failed ? 'failed: ' + this.data.reasons[this.data.failed[run]] : 'ok';
      return column === this.columns.length - 1 ? this.id(run) : this.data.values[column - 4][run];
    }
    command(run) { return this.prefix + this.id(run); }
  }
  class Paged {
    constructor(box) {
      this.box = box;
      const data = dataOf(box.dataset.json);
      this.source = box.dataset.replay === undefined ? new Source(data) : new Runs(data, box.dataset.replay);
      this.page = 0;
      this.order = null;
      this.filter = null;
      this.found = null;
      this.build();
      this.show();
    }
    rows() {
      if (!this.order) {
        this.order = [];
        for (let row = 0; row < this.source.count; row++) if (!this.filter || this.filter(row)) this.order.push(row);
      }
      return this.order;
    }
    build() {
      const source = this.source;
      const name = this.box.dataset.name;
      const head = make('tr');
      source.columns.forEach((column, c) => {
        if (this.isId(c)) return;
        const numeric = source.count > 0 && typeof source.cell(0, c) === 'number';
        const cell = make('th', { scope: 'col', className: numeric ? 'n' : '', textContent: column });
        sortable(cell, up => {
          this.rows().sort((a, b) => (up ? 1 : -1) * compare(source.cell(a, c), source.cell(b, c)) || a - b);
          this.page = 0;
          this.show();
        });
        head.append(cell);
      });
      if (source.link || source.command) head.append(make('th', { scope: 'col', className: 'action', textContent: 'replay' }));
      this.body = make('tbody');
      const scroll = make('div', { className: 'scroll', tabIndex: 0 }, make('table', {}, make('thead', {}, head), this.body));
      scroll.setAttribute('role', 'region');
      scroll.setAttribute('aria-label', name);
      const text = () => csv([source.columns, ...this.rows().map(row => source.columns.map((column, c) => source.cell(row, c)))]);
      const tools = make('div', { className: 'tools' }, copyButton('Copy as CSV', text), saveButton('Save as CSV', name + '.csv', 'text/csv', text));
      if (source.command) {
        this.points = make('input', { type: 'text', inputMode: 'numeric', placeholder: 'all, or 3, or 0-4,7' });
        this.points.addEventListener('change', () => { location.hash = this.points.value ? '#runs:p' + this.points.value.replaceAll(' ', '') : '#runs:'; });
        tools.append(make('label', {}, 'Points: ', this.points));
      }
      this.first = this.turn('First', () => 0);
      this.back = this.turn('Back', () => this.page - 1);
      this.next = this.turn('Next', () => this.page + 1);
      this.last = this.turn('Last', () => this.pages() - 1);
      this.where = make('span');
      this.box.append(tools, scroll, make('div', { className: 'tools pager' }, this.first, this.back, this.next, this.last), this.where);
      this.where.className = 'hint';
    }
    isId(column) { return this.source.command && column === this.source.columns.length - 1; }
    turn(label, to) {
      const button = make('button', { type: 'button', textContent: label });
      button.addEventListener('click', () => { this.page = to(); this.show(); say(this.where.textContent); });
      return button;
    }
    pages() { return Math.max(1, Math.ceil(this.rows().length / PAGE)); }
    show() {
      const rows = this.rows();
      const source = this.source;
      this.page = Math.min(Math.max(0, this.page), this.pages() - 1);
      const shown = rows.slice(this.page * PAGE, this.page * PAGE + PAGE);
      this.body.replaceChildren(...shown.map(row => {
        const line = make('tr');
        source.columns.forEach((column, c) => {
          if (this.isId(c)) return;
          const cell = source.cell(row, c);
          line.append(make('td', { className: typeof cell === 'number' ? 'n' : '', textContent: cell === null ? '' : String(cell) }));
        });
        if (source.command) {
          const command = source.command(row);
          line.append(make('td', { className: 'action' }, copyButton('Copy', () => command), ' ', make('code', { textContent: command })));
        } else if (source.link) {
          const link = source.link(row);
          line.append(make('td', { className: 'action' }, ...(link ? [make('a', { href: link, textContent: 'its runs' })] : [])));
        }
        if (this.found === row) line.className = 'found';
        return line;
      }));
      const from = rows.length ? this.page * PAGE + 1 : 0;
      const number = n => n.toLocaleString('en');
      this.where.textContent = 'Rows ' + number(from) + ' to ' + number(this.page * PAGE + shown.length) + ' of ' + number(rows.length)
        + (rows.length < source.count ? ' chosen from ' + number(source.count) : '');
      this.first.disabled = this.back.disabled = this.page === 0;
      this.next.disabled = this.last.disabled = this.page >= this.pages() - 1;
    }
    choose(filter, found) {
      this.filter = filter;
      this.found = found;
      this.order = null;
      for (const head of this.box.querySelectorAll('th')) head.removeAttribute('aria-sort');
      this.page = found === null ? 0 : Math.max(0, Math.floor(this.rows().indexOf(found) / PAGE));
      this.show();
    }
  }
  const paged = new Map();
  const open = box => {
    if (!paged.has(box)) paged.set(box, new Paged(box));
    return paged.get(box);
  };
  // Made when they come near the screen, so that large data cost nothing before.
  const watch = new IntersectionObserver(entries => {
    for (const entry of entries) if (entry.isIntersecting) { watch.unobserve(entry.target); open(entry.target); }
  }, { rootMargin: '600px' });
  for (const box of document.querySelectorAll('.paged')) watch.observe(box);

  // Addresses: #runs:p0-3,7 is all runs of points, #runs:r17 a single run, both may be mixed.
  const follow = () => {
    const match = /^#runs:([pr0-9,-]*)$/.exec(location.hash);
    const box = document.querySelector('.paged[data-replay]');
    if (!match || !box) return;
    const table = open(box);
    const size = table.source.data.replications;
    const ranges = [];
    let kind = 'p';
    for (const piece of match[1].split(',')) {
      if (piece.startsWith('p') || piece.startsWith('r')) kind = piece[0];
      const ends = piece.replace(/^[pr]/, '').split('-').map(Number);
      if (piece.replace(/^[pr]/, '') === '') continue;
      const low = ends[0];
      const high = ends[ends.length - 1];
      ranges.push(kind === 'p' ? [low * size, high * size + size - 1] : [low, high]);
    }
    const single = ranges.length === 1 && ranges[0][0] === ranges[0][1] ? ranges[0][0] : null;
    table.points.value = match[1].startsWith('p') ? match[1].slice(1) : '';
    table.choose(ranges.length ? row => ranges.some(r => row >= r[0] && row <= r[1]) : null, single);
    document.getElementById('runs-table').scrollIntoView();
    table.where.textContent += table.rows().length ? '' : ': these runs are not in this page; see the note above';
    say(table.where.textContent);
  };
  addEventListener('hashchange', follow);

  // Texts to copy and files to save.
  for (const box of document.querySelectorAll('.snippet')) {
    const code = box.querySelector('code');
    const tools = make('div', { className: 'tools' }, copyButton('Copy', () => code.textContent));
    if (box.dataset.file) tools.append(saveButton('Save', box.dataset.file, 'text/plain', () => code.textContent));
    box.append(tools);
  }

  // Charts, larger.
  const dialog = make('dialog');
  dialog.setAttribute('aria-label', 'Chart, enlarged');
  const view = make('div', { className: 'view', tabIndex: 0 });
  const bar = make('div', { className: 'tools' });
  dialog.append(make('div', { className: 'inside' }, bar, view));
  document.body.append(dialog);
  let drawing = null;
  let frame = null;
  let box = null;
  const size = () => ({ w: 960, h: Number(drawing.dataset.height) });
  const apply = () => drawing.setAttribute('viewBox', [box.x, box.y, box.w, box.h].join(' '));
  const reset = () => { const s = size(); box = { x: 0, y: 0, w: s.w, h: s.h }; apply(); };
  const zoom = (factor, px, py) => {
    const s = size();
    const w = Math.min(s.w * 1.5, Math.max(s.w / 40, box.w * factor));
    const real = w / box.w;
    box = { x: px - (px - box.x) * real, y: py - (py - box.y) * real, w, h: box.h * real };
    apply();
  };
  const middle = factor => zoom(factor, box.x + box.w / 2, box.y + box.h / 2);
  const move = (dx, dy) => { box.x += dx * box.w; box.y += dy * box.h; apply(); };
  const at = event => new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM().inverse());
  const tool = (label, name, action) => {
    const button = make('button', { type: 'button', textContent: label, title: name });
    button.setAttribute('aria-label', name);
    button.addEventListener('click', action);
    bar.append(button);
    return button;
  };
  tool('+', 'Zoom in', () => middle(0.7));
  tool('−', 'Zoom out', () => middle(1 / 0.7));
  tool('Whole chart', 'Whole chart', reset);
  bar.append(make('span', { textContent: 'Wheel or + and −: zoom; drag or arrows: move; Esc: close' }));
  tool('Close', 'Close', () => dialog.close()).className = 'close';
  const enlarge = figure => {
    frame = figure.querySelector('.frame');
    drawing = frame.querySelector('svg.drawing');
    frame.style.height = frame.offsetHeight + 'px';
    view.append(drawing);
    dialog.showModal();
    reset();
    view.focus();
  };
  dialog.addEventListener('close', () => {
    reset();
    frame.prepend(drawing);
    frame.style.height = '';
    const button = frame.parentNode.querySelector('.tools button');
    drawing = null;
    button.focus({ preventScroll: true });
  });
  dialog.addEventListener('keydown', event => {
    const keys = { '+': () => middle(0.7), '=': () => middle(0.7), '-': () => middle(1 / 0.7), '0': reset,
      ArrowLeft: () => move(-0.1, 0), ArrowRight: () => move(0.1, 0), ArrowUp: () => move(0, -0.1), ArrowDown: () => move(0, 0.1) };
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });
  view.addEventListener('wheel', event => {
    event.preventDefault();
    const point = at(event);
    zoom(Math.exp(Math.max(-1, Math.min(1, event.deltaY / 300))), point.x, point.y);
  }, { passive: false });
  const fingers = new Map();
  let travelled = 0;
  view.addEventListener('pointerdown', event => { fingers.set(event.pointerId, event); travelled = 0; });
  view.addEventListener('pointermove', event => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const scale = drawing.getScreenCTM().a;
    if (fingers.size === 2) {
      const other = [...fingers.values()].find(finger => finger.pointerId !== event.pointerId);
      const gap = (a, b) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
      const point = at({ clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2 });
      zoom(gap(before, other) / Math.max(1, gap(event, other)), point.x, point.y);
    } else {
      box.x -= (event.clientX - before.clientX) / scale;
      box.y -= (event.clientY - before.clientY) / scale;
      apply();
    }
    travelled += Math.abs(event.clientX - before.clientX) + Math.abs(event.clientY - before.clientY);
    if (travelled > 4) drawing.classList.add('moving');
    fingers.set(event.pointerId, event);
  });
  const lift = event => { fingers.delete(event.pointerId); if (drawing) drawing.classList.remove('moving'); };
  view.addEventListener('pointerup', lift);
  view.addEventListener('pointercancel', lift);
  view.addEventListener('pointerleave', lift);
  view.addEventListener('click', event => {
    const link = event.target.closest('.marks a');
    if (!link) return;
    event.preventDefault();
    if (travelled > 4) return;
    const address = link.getAttribute('href');
    dialog.close();
    location.hash = address;
  });
  for (const figure of document.querySelectorAll('figure.chart')) {
    const button = make('button', { type: 'button', textContent: 'Enlarge' });
    button.setAttribute('aria-label', 'Enlarge the chart: ' + figure.querySelector('figcaption').textContent);
    button.addEventListener('click', () => enlarge(figure));
    const within = figure.querySelector('.frame');
    within.after(make('div', { className: 'tools' }, button));
    within.addEventListener('click', event => {
      if (drawing === null && event.target.closest('svg.drawing') && !event.target.closest('a')) enlarge(figure);
    });
  }

  // On paper, what stayed closed would be lost; what is too long or too wide for paper is left to the screen, as is what
  // stands behind the charts of methods, whose tables are there already.
  let opened = [];
  const fits = details => {
    const tables = [...details.querySelectorAll('.table table')];
    return !details.querySelector('.paged, .snippet') && details.textContent.length <= 12000
      && tables.every(table => table.rows.length <= 40 && table.rows[0].cells.length <= 9);
  };
  const beforePrint = () => {
    opened = [...document.querySelectorAll('details:not([open])')].filter(one => !one.closest('.method') && fits(one));
    for (const one of opened) one.open = true;
  };
  addEventListener('beforeprint', beforePrint);
  addEventListener('afterprint', () => { for (const one of opened) one.open = false; });
  if (matchMedia('(max-width: 68rem)').matches) for (const one of document.querySelectorAll('.contents details')) one.open = false;
  follow();
})();
