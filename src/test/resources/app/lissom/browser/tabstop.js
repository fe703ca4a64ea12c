// Looks at what has the focus now.
const problems = [];
const element = document.activeElement;
if (!element || element === document.body || element === document.documentElement) {
	return ['end'];
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
