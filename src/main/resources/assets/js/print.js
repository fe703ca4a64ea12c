// A button that prints the page. Without it, the browser's menu does.
for (const button of document.querySelectorAll("[data-print]")) {
	button.parentElement.hidden = false;
	button.addEventListener("click", () => print());
}
