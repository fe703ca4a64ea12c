// Remembers how every control looks without the focus; answers how many stops there are.
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
window.bars = [...document.body.querySelectorAll('*')].filter((element) => /fixed|sticky/.test(getComputedStyle(element).position));
const problems = [...document.querySelectorAll('[tabindex]')].filter((element) => element.tabIndex > 0)
	.map((element) => 'jumps the queue: ' + name(element));
return [String(stops.length), ...problems];
