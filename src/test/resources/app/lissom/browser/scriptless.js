// Without JavaScript: nothing that does nothing.
const complaints = [];
document.querySelectorAll('button').forEach((button) => {
	if (shown(button) && !(button.type === 'submit' && button.form)) {
		complaints.push('does nothing without JavaScript: ' + name(button));
	}
});
document.querySelectorAll('input:not([type=hidden]), select, textarea').forEach((field) => {
	if (shown(face(field)) && !field.form && !field.closest('[class*=figure], .move')) {
		complaints.push('belongs to no form: ' + name(field));
	}
});
document.querySelectorAll('form').forEach((form) => {
	if (shown(form) && !form.querySelector('button[type=submit], button:not([type]), input[type=submit]')) {
		complaints.push('has no button to send it: ' + (form.getAttribute('action') || 'a form'));
	}
});
document.querySelectorAll('a').forEach((link) => {
	const to = link.getAttribute('href');
	if (to === null || to === '#' || to.startsWith('javascript:')) {
		complaints.push('leads nowhere: ' + name(link));
	}
});
return complaints.slice(0, 8);
