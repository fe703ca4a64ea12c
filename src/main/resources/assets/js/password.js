// Shows a password that is typed, and fills in a suggested one.
for (const show of document.querySelectorAll("[data-show]")) {
	const field = show.closest("form").querySelector("[type=password]");
	const button = show.querySelector("button");
	const turn = (shown) => {
		field.type = shown ? "text" : "password";
		button.ariaPressed = String(shown);
	};
	show.hidden = false;
	button.addEventListener("click", () => turn(field.type === "password"));
	// As a password again, browsers offer to save it.
	show.closest("form").addEventListener("submit", () => turn(false));
	for (const suggestion of document.querySelectorAll("[data-fill]")) {
		suggestion.hidden = false;
		suggestion.addEventListener("click", () => {
			field.value = suggestion.dataset.fill;
			turn(true);
			field.focus();
		});
	}
}
