// How far the page jumped while it loaded (cumulative layout shift).
await document.fonts.ready;
return await new Promise((done) => {
	const jumps = [];
	new PerformanceObserver((list) => list.getEntries().forEach((entry) => jumps.push(
		'jumped by ' + entry.value.toFixed(4) + ': ' + entry.sources.map((source) => source.node && source.node.nodeType === 1 ? name(source.node) : '?').join(', '))))
		.observe({ type: 'layout-shift', buffered: true });
	requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(jumps), 0)));
});
