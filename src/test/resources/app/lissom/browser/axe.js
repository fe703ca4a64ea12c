// What axe finds; the argument names the rules, or else the tags of the rules.
const runOnly = arg.rules ? { type: 'rule', values: arg.rules } : { type: 'tag', values: arg.tags };
const results = await axe.run(document, { runOnly, resultTypes: ['violations'] });
return results.violations.flatMap((rule) => rule.nodes.slice(0, 3).map((node) => (rule.id + ': ' + node.html + ' '
	+ node.failureSummary).replace(/\s+/g, ' ')));
