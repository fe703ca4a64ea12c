// On paper: no chrome, all open, black on white. Questions stay, to be ticked with a pen.
const problems = [];
document.querySelectorAll('header, nav, footer, .skip, button, progress, form[method=get] input').forEach((element) => {
	if (!element.closest('main header, main footer') && shown(element)) {
		problems.push('is printed: ' + name(element));
	}
});
[...document.querySelectorAll('details:not(.no-print details)')].filter((fold) => fold.checkVisibility()).forEach((fold) => {
	const hidden = [...fold.children].filter((child) => child.localName !== 'summary' && !child.matches('script, template')
		&& child.textContent.trim() && !child.checkVisibility());
	if (hidden.length) {
		problems.push('stays folded on paper: ' + name(fold));
	}
});
const white = ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'];
for (const element of [document.documentElement, document.body, document.querySelector('main')]) {
	if (!white.includes(getComputedStyle(element).backgroundColor)) {
		problems.push('prints a background: ' + name(element).slice(0, 12));
	}
}
const channel = (text) => text.match(/[\d.]+/g).slice(0, 3).map(Number);
const light = [...document.querySelectorAll('main h1, main p, main li')].filter(shown)
	.filter((element) => channel(getComputedStyle(element).color).some((value) => value > 110) && !element.querySelector('a'));
light.slice(0, 3).forEach((element) => problems.push('prints pale: ' + name(element)));
return problems.slice(0, 10);
