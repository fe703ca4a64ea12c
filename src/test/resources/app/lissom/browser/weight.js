// Bytes over the wire, headers included; arg: [{ name, most, without }], without a pattern of what is not weighed.
const loads = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
return arg.flatMap(({ name, most, without }) => {
	const weighed = loads.filter((load) => !new RegExp(without).test(load.name));
	const bytes = weighed.reduce((sum, load) => sum + load.transferSize, 0);
	return bytes > most ? [name + ': ' + bytes + ' bytes: '
		+ weighed.map((load) => load.name.split('/').pop() + ' ' + load.transferSize).join(', ')] : [];
});
