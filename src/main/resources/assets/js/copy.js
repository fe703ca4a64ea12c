// A button that copies a text. Without it, or where the browser refuses, the text can be selected.
for (const text of document.querySelectorAll("[data-copy]")) {
	if (navigator.clipboard) {
		const button = document.createElement("button");
		button.type = "button";
		button.className = "button button--quiet";
		button.textContent = text.dataset.copy;
		button.addEventListener("click", async () => {
			await navigator.clipboard.writeText(text.textContent);
			button.textContent = text.dataset.copied;
		});
		text.after(button);
	}
}
