// "None of these" and the other answers exclude each other.
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
