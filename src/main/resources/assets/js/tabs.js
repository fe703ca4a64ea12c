// Tells the style sheet how high the tabs are, so that nothing sticks over them: their words can need two lines.
const tabs = document.querySelector(".tabs");

if (tabs) {
	new ResizeObserver(() => document.documentElement.style.setProperty("--tabs", `${tabs.offsetHeight}px`)).observe(tabs);
}
