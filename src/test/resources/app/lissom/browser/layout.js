// Nothing wider than the screen, no words cut off, no bar at the end of the screen over another;
// also in what is folded until somebody opens it.
const folded = [...document.querySelectorAll('details:not([open])')];
folded.forEach((details) => details.open = true);
// A script measures the tabs after they are drawn; without scripts no frame is ever reported.
if (matchMedia('(scripting: enabled)').matches) {
	await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
const problems = [];
const width = arg;
if (document.documentElement.scrollWidth > width) {
	problems.push('scrolls sideways: ' + document.documentElement.scrollWidth + ' px on ' + width);
}
const scroller = (element) => {
	for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
		const box = up.localName === 'details' ? '::details-content' : null;
		if (box && element.parentElement === up && element.localName === 'summary') {
			continue;
		}
		if (/auto|scroll/.test(getComputedStyle(up, box).overflowX)) {
			return up;
		}
	}
	return null;
};
const scrolls = (element) => scroller(element) !== null;
// The ring around what has the focus: its width, and the gap before it.
const RING = 5;
// A frame scrolls no further than to where its lines begin.
const cutOff = (box, frame) => {
	const edge = frame.getBoundingClientRect();
	return getComputedStyle(frame).direction === 'rtl' ? box.right + RING > edge.right - frame.scrollLeft + 1
		: box.left - RING < edge.left - frame.scrollLeft - 1;
};
for (const element of controls().map(face)) {
	const frame = scroller(element);
	if (frame && cutOff(element.getBoundingClientRect(), frame)) {
		problems.push('has a ring that is cut off: ' + name(element));
	}
}
const bars = [];
for (const element of boxes()) {
	if (!shown(element)) {
		continue;
	}
	const box = element.getBoundingClientRect();
	if ((box.right > width + 1 || box.left < -1) && !scrolls(element)) {
		problems.push('stands out of the screen: ' + name(element) + ' from ' + Math.round(box.left) + ' to ' + Math.round(box.right));
	}
	const style = getComputedStyle(element);
	if (style.position === 'sticky' && style.bottom !== 'auto') {
		const over = bars.find((other) => other.box.top < box.bottom - 1 && box.top < other.box.bottom - 1);
		if (over) {
			problems.push('covers another bar: ' + name(element) + ' and ' + name(over.element));
		}
		bars.push({ element, box });
	}
	if (/hidden|clip/.test(style.overflow) && element.textContent.trim() && element.localName !== 'svg'
		&& (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
		problems.push('cuts words off: ' + name(element));
	}
}
folded.forEach((details) => details.open = false);
return problems.slice(0, 8);
