// "None of these" and the signs above it put each other out.
for (const group of document.querySelectorAll("[data-exclusive]")) {
	group.addEventListener("change", ({ target }) => {
		if (!target.checked) {
			return;
		}
		for (const box of group.querySelectorAll("input[type=checkbox]")) {
			if (box !== target && (target.matches("[data-none]") || box.matches("[data-none]"))) {
				box.checked = false;
			}
		}
	});
}
