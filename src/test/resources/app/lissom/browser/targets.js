// Every target can be hit: 44 px, or a line of 24 px inside a sentence.
const problems = [];
const union = (boxes) => ({
	width: Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left)),
	height: Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top)),
});
// A link or a label may cover all that it stands in: an overlay that fills the nearest positioned box.
const fills = (style) => style.content !== 'none' && style.position === 'absolute'
	&& [style.top, style.right, style.bottom, style.left].every((side) => side === '0px');
const overlay = (element) => {
	if (!['::before', '::after'].some((pseudo) => fills(getComputedStyle(element, pseudo)))) {
		return element;
	}
	let box = element;
	while (getComputedStyle(box).position === 'static' && box.parentElement) {
		box = box.parentElement;
	}
	return box;
};
for (const element of controls()) {
	if (element.closest('.skip')) {
		continue;
	}
	const style = getComputedStyle(element);
	const around = element.parentElement.textContent.replace(/\s+/g, ' ').trim();
	const inSentence = element.localName === 'a' && style.display === 'inline'
		&& around.length > element.textContent.replace(/\s+/g, ' ').trim().length;
	const faces = [face(element), ...(isChoice(element) ? element.labels : [])];
	const boxes = faces.flatMap((part) => [part, overlay(part)]).map((part) => part.getBoundingClientRect());
	const box = union(boxes);
	const height = inSentence ? Math.max(box.height, parseFloat(style.lineHeight) || 0) : box.height;
	const least = inSentence ? 24 : 44;
	if (height < least - .5 || (!inSentence && box.width < least - .5)) {
		problems.push('too small to hit: ' + name(element) + ' ' + Math.round(box.width) + ' x ' + Math.round(height));
	}
}
return problems.slice(0, 12);
