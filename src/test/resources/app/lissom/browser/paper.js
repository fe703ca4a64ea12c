// On paper: no chrome, all open, black on white. Questions stay, to be ticked with a pen.
const complaints = [];
document.querySelectorAll('header, nav, footer, .skip, button, progress, form[method=get] input').forEach((element) => {
	if (!element.closest('main header, main footer') && shown(element)) {
		complaints.push('is printed: ' + name(element));
	}
});
document.querySelectorAll('details:not(.no-print details)').forEach((fold) => {
	const hidden = [...fold.children].filter((child) => child.localName !== 'summary' && !child.matches('script, template')
		&& child.textContent.trim() && !child.checkVisibility());
	if (hidden.length) {
		complaints.push('stays folded on paper: ' + name(fold));
	}
});
const white = ['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'];
for (const element of [document.documentElement, document.body, document.querySelector('main')]) {
	if (!white.includes(getComputedStyle(element).backgroundColor)) {
		complaints.push('prints a background: ' + name(element).slice(0, 12));
	}
}
const channel = (text) => text.match(/[\d.]+/g).slice(0, 3).map(Number);
const light = [...document.querySelectorAll('main h1, main p, main li')].filter(shown)
	.filter((element) => channel(getComputedStyle(element).color).some((value) => value > 110) && !element.querySelector('a'));
light.slice(0, 3).forEach((element) => complaints.push('prints pale: ' + name(element)));
return complaints.slice(0, 10);
