// A button that copies a text. Without script, or where the browser refuses, the text can be marked by hand.
for (const button of document.querySelectorAll("[data-copy]")) {
	if (navigator.clipboard) {
		button.hidden = false;
		button.addEventListener("click", async () => {
			await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
			button.textContent = button.dataset.copied;
		});
	}
}
