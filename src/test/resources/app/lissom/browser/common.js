// What all probes share. Every probe answers with a list of problems.
const INTERACTIVE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

const shown = (element) => {
	const box = element.getBoundingClientRect();
	return box.width > 1 && box.height > 1
		&& element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
		&& getComputedStyle(element).clipPath !== 'inset(50%)';
};

const name = (element) => {
	const words = (element.getAttribute('aria-label') || element.textContent || '').replace(/\s+/g, ' ').trim();
	const classes = typeof element.className === 'string' ? element.className.split(' ').filter(Boolean) : [];
	return '<' + [element.localName, ...classes].join('.') + (element.name ? ' ' + element.name : '')
		+ (element.type === 'radio' || element.type === 'checkbox' ? '=' + element.value : '') + '> ' + words.slice(0, 40);
};

// All of the page but what is drawn inside of pictures, of which there is much.
const boxes = () => [...document.body.querySelectorAll('*:not(svg *)')];

const isChoice = (element) => element.matches('input[type=radio], input[type=checkbox]');

// A choice that is drawn by its label may hide its own box.
const face = (element) => isChoice(element) && !shown(element) && element.labels.length ? element.labels[0] : element;

const controls = () => [...document.querySelectorAll(INTERACTIVE)]
	.filter((element) => !element.disabled && shown(face(element)));

const MARKS = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderTopColor', 'borderTopWidth',
	'borderTopStyle', 'borderBottomColor', 'borderBottomWidth', 'backgroundColor', 'backgroundImage', 'textDecorationLine',
	'textDecorationThickness', 'fontWeight', 'content', 'display', 'transform', 'opacity', 'visibility', 'color', 'fill',
	'stroke', 'inlineSize', 'blockSize'];

// Everything that could show the state of a control: it, its label, what stands beside it.
const parts = (element) => {
	const found = new Set([element, ...(element.labels || [])]);
	if (element.nextElementSibling) {
		found.add(element.nextElementSibling);
	}
	for (const label of element.labels || []) {
		label.querySelectorAll('*').forEach((child) => found.add(child));
	}
	if (element.parentElement && element.parentElement.querySelectorAll(INTERACTIVE).length === 1) {
		found.add(element.parentElement);
	}
	return [...found];
};

const marksOf = (element, marks) => parts(element).flatMap((part) => [null, '::before', '::after'].flatMap((pseudo) => {
	const style = getComputedStyle(part, pseudo);
	if (pseudo && style.content === 'none') {
		return ['no ' + pseudo];
	}
	return marks.map((mark) => (mark.startsWith('outline') && style.outlineStyle === 'none') ? 'none' : style[mark]);
}));

const look = (element) => marksOf(element, MARKS).join('|');

const shape = (element) => marksOf(element, MARKS.filter((mark) => !/[cC]olor|Shadow|^fill$|^stroke$/.test(mark))).join('|');
