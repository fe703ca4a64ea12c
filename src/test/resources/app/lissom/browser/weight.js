// Bytes over the wire, headers included; arg: { most, without }, without a pattern of what is not weighed.
const loads = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
	.filter((load) => !new RegExp(arg.without).test(load.name));
const bytes = loads.reduce((sum, load) => sum + load.transferSize, 0);
return bytes > arg.most ? [bytes + ' bytes: ' + loads.map((load) => load.name.split('/').pop() + ' ' + load.transferSize).join(', ')] : [];
