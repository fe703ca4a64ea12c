// Reloads a page whose content changes by itself.
for (const part of document.querySelectorAll('[data-again]')) {
	const look = async () => {
		const answer = await fetch(location.href).catch(() => null);
		const fresh = answer && new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-again]');
		if (answer && !fresh) {
			location.reload();
			return;
		}
		if (fresh) {
			part.replaceChildren(...fresh.childNodes);
		}
		setTimeout(look, 2000);
	};
	setTimeout(look, 1000);
}
