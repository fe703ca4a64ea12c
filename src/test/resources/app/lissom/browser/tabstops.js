// Remembers how every control looks without the focus and looks at it whenever the Tab key came to it; answers how many
// stops there are.
document.activeElement.blur();
const groups = new Set();
window.stops = controls().filter((element) => {
	if (element.tabIndex < 0) {
		return false;
	}
	if (element.type !== 'radio') {
		return true;
	}
	const group = (element.form ? [...document.forms].indexOf(element.form) : '') + ' ' + element.name;
	return !groups.has(group) && groups.add(group);
});
window.looks = new Map(controls().map((element) => [element, look(element)]));
window.reached = new Set();
window.bars = boxes().filter((element) => /fixed|sticky/.test(getComputedStyle(element).position));
const lookAtFocus = () => {
	const problems = [];
	const element = document.activeElement;
	if (!element || element === document.body || element === document.documentElement) {
		window.ends += 1;
		return [];
	}
	const group = (other) => other.type === 'radio' && other.name === element.name && other.form === element.form;
	window.reached.add(element);
	if (element.type === 'radio') {
		window.stops.filter(group).forEach((other) => window.reached.add(other));
	}
	const seen = face(element);
	if (!shown(seen)) {
		return ['has the focus and is not seen: ' + name(element)];
	}
	if (window.looks.get(element) === look(element)) {
		problems.push('has the focus and does not show it: ' + name(element));
	}
	const box = seen.getBoundingClientRect();
	if (box.bottom < 0 || box.top > innerHeight) {
		problems.push('has the focus and is not on the screen: ' + name(element));
	}
	for (const bar of window.bars) {
		if (bar.contains(element) || !shown(bar)) {
			continue;
		}
		const over = bar.getBoundingClientRect();
		const overlap = Math.min(box.bottom, over.bottom) - Math.max(box.top, over.top);
		const sideways = Math.min(box.right, over.right) - Math.max(box.left, over.left);
		if (overlap > 1 && sideways > 1 && box.height < innerHeight - 2 * over.height) {
			problems.push('has the focus under ' + name(bar).split('>')[0] + '>: ' + name(element));
		}
	}
	return problems;
};
// A key that is held down moves the focus after each of these events: the first comes before any move.
window.ends = -1;
window.seen = [];
window.addEventListener('keydown', () => window.seen.push(...lookAtFocus()));
const jumps = [...document.querySelectorAll('[tabindex]')].filter((element) => element.tabIndex > 0)
	.map((element) => 'jumps the queue: ' + name(element));
return [String(stops.length), ...jumps];
