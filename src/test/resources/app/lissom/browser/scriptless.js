// Without JavaScript: nothing that does nothing.
const problems = [];
document.querySelectorAll('button').forEach((button) => {
	if (shown(button) && !(button.type === 'submit' && button.form)) {
		problems.push('does nothing without JavaScript: ' + name(button));
	}
});
document.querySelectorAll('input:not([type=hidden]), select, textarea').forEach((field) => {
	if (shown(face(field)) && !field.form && !field.closest('[class*=figure]')) {
		problems.push('belongs to no form: ' + name(field));
	}
});
document.querySelectorAll('form').forEach((form) => {
	if (shown(form) && !form.querySelector('button[type=submit], button:not([type]), input[type=submit]')) {
		problems.push('has no button to send it: ' + (form.getAttribute('action') || 'a form'));
	}
});
document.querySelectorAll('a').forEach((link) => {
	const to = link.getAttribute('href');
	if (to === null || to === '#' || to.startsWith('javascript:')) {
		problems.push('leads nowhere: ' + name(link));
	}
});
return problems.slice(0, 8);
