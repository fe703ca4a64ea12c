// "None of these", which stands first and last, and the other answers exclude each other.
for (const group of document.querySelectorAll("[data-exclusive]")) {
	group.addEventListener("change", ({ target }) => {
		const none = target.matches("[data-none]");
		for (const box of group.querySelectorAll("input[type=checkbox]")) {
			if (none && box.matches("[data-none]")) {
				box.checked = target.checked;
			} else if (target.checked && (none || box.matches("[data-none]"))) {
				box.checked = box === target;
			}
		}
	});
}
