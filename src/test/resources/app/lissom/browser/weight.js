// Bytes over the wire: [all, without fonts and pictures].
const loads = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
const sum = (list) => String(list.reduce((bytes, load) => bytes + load.transferSize, 0));
return [sum(loads), sum(loads.filter((load) => !/\.(woff2|svg|png|webp|ico)(\?|$)/.test(load.name)))];
