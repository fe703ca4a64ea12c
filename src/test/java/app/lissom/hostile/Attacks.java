package app.lissom.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lissom.hostile.HtmlForm.Field;
import app.lissom.hostile.HtmlForm.Param;

/** Generates the ways in which a form can be invalid. */
final class Attacks {

	/** What people type where it does not belong, and what nobody types. */
	private static final List<String> WRONG = List.of("9am", "27.11.2026", "maybe", "", " ", "-1", "0", "7.5", "1,250",
			"99999999999999999999", "1e9", "NaN", "\u0663", "\u00bd", "2026-02-30", "+999999-01-01", "25:61", "24:00",
			"null", ",", "MONDAY,,NONE", "00000000-0000-0000-0000-000000000000", "<b>&amp;\"'", "${7*7}", "__${7*7}__",
			"@{x}|#{y}|~{z}", "%zz", "\ud83e\uddd8\u200d\u2640\ufe0f", "\u202eabc", "\u0000", "a\u0000b",
			"\u000b\u000c", "\r\n\t", "\uffff\ufeff", "x".repeat(300), "y ".repeat(6_000));

	private static final List<String> NAMES = List.of("%s[0]", "%s[]", "%s[", "%s]", "%s[abc]", "%s[-1]",
			"%s[99999999999]", "%s[300]", "%s['a']", "%s.x", "%s.class", "%s[0].x", "%s[0][0]", "_%s", "!%s", "%s.",
			".%s", "[%s]", "class.module.classLoader", "class", "%s\u0000", " %s", "%s%%", "");

	private static final List<String> TYPES = List.of("", "text/plain", "application/json", "application/xml", "///",
			"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=other",
			"multipart/form-data; boundary=----lissom", "multipart/mixed; boundary=x", "application/octet-stream",
			"application/x-www-form-urlencoded; charset=nonsense", "application/x-www-form-urlencoded; charset=utf-16",
			"APPLICATION/X-WWW-FORM-URLENCODED");

	private final SplittableRandom random;

	private final Depth depth;

	Attacks(SplittableRandom random, Depth depth) {
		this.random = random;
		this.depth = depth;
	}

	List<Attack> on(HtmlForm form) {
		List<Attack> attacks = new ArrayList<>();
		List<Field> fields = form.fields()
			.stream()
			.filter((field) -> !field.name().equals("_csrf")
					&& (this.depth == Depth.ALL || !field.name().startsWith("_csrf-")))
			.toList();
		for (List<Field> some : groups(fields)) {
			attacks.add(wrong(form, some));
		}
		for (String value : some(WRONG, 0)) {
			attacks.add(wrong(form, fields, value));
		}
		List<Param> filled = SiteForms.fill(form, this.random);
		attacks.add(attack(form, "each twice", false,
				filled.stream().flatMap((param) -> Stream.of(param, new Param(param.name(), wrong()))).toList()));
		attacks.add(attack(form, "blanks in lists", false,
				filled.stream()
					.flatMap((param) -> Stream.of("", "\u0000", " ", param.value())
						.map((value) -> new Param(param.name(), param.name().equals("_csrf") ? param.value() : value)))
					.toList()));
		List<List<Attack>> unreadable = unreadable(form, fields, filled);
		for (List<Attack> kind : some(unreadable, 1)) {
			attacks.addAll(some(kind, 1));
		}
		return attacks;
	}

	/**
	 * Returns by kind what is wrong before the values of a form are looked at. As the
	 * same code reads all forms, a sample has one of these for each.
	 */
	private List<List<Attack>> unreadable(HtmlForm form, List<Field> fields, List<Param> filled) {
		List<List<Attack>> kinds = new ArrayList<>();
		kinds.add(fields.stream()
			.flatMap((field) -> NAMES.stream()
				.map((name) -> attack(form, "name " + name, false, renamed(filled, field, name))))
			.toList());
		if (form.method().equals("POST")) {
			String content = SiteBrowser.encode(filled);
			kinds.add(TYPES.stream()
				.map((type) -> new Attack(form, "type " + type, false, List.of(), type, content))
				.toList());
			kinds.add(List.of(new Attack(form, "no token", false, List.of(), SiteBrowser.FORM,
					SiteBrowser.encode(filled.stream().filter((param) -> !param.name().equals("_csrf")).toList()))));
			kinds.add(List.of(new Attack(form, "bad percent", false, List.of(), SiteBrowser.FORM,
					content + "&" + (this.random.nextBoolean() ? "a=%zz" : "%=%"))));
			if (this.depth == Depth.ALL) {
				kinds.add(List.of(attack(form, "many", false,
						IntStream.range(0, 1000).mapToObj((number) -> new Param("a" + number, "1")).toList())));
			}
		}
		return kinds.stream().filter((kind) -> !kind.isEmpty()).toList();
	}

	/** All fields, each one, and pairs. */
	private List<List<Field>> groups(List<Field> fields) {
		List<List<Field>> pairs = new ArrayList<>();
		for (int one = 0; one < fields.size(); one++) {
			for (int other = one + 1; other < fields.size(); other++) {
				pairs.add(List.of(fields.get(one), fields.get(other)));
			}
		}
		List<Field> typed = fields.stream().filter(Field::isTyped).toList();
		return Stream
			.of(Stream.of(fields, typed), fields.stream().map(List::of),
					(this.depth == Depth.ALL ? pairs : some(pairs, 1)).stream())
			.flatMap((groups) -> groups)
			.filter((group) -> !group.isEmpty())
			.toList();
	}

	private Attack wrong(HtmlForm form, List<Field> wrong) {
		return wrong(form, wrong, null);
	}

	private Attack wrong(HtmlForm form, List<Field> wrong, String value) {
		Set<String> names = wrong.stream().map(Field::name).collect(Collectors.toSet());
		List<Param> params = SiteForms.fill(form, this.random)
			.stream()
			.map((param) -> names.contains(param.name()) ? new Param(param.name(), (value != null) ? value : wrong())
					: param)
			.toList();
		boolean sendable = form.method().equals("POST")
				|| params.stream().allMatch((param) -> param.value().length() < 1000);
		return attack(form, ((value != null) ? "all" : wrong.size()) + " wrong",
				sendable && wrong.stream().allMatch(Field::isTyped), params);
	}

	private String wrong() {
		return WRONG.get(this.random.nextInt(WRONG.size()));
	}

	private static List<Param> renamed(List<Param> params, Field field, String name) {
		return params.stream()
			.map((param) -> param.name().equals(field.name()) ? new Param(name.formatted(field.name()), param.value())
					: param)
			.toList();
	}

	private static Attack attack(HtmlForm form, String kind, boolean byPerson, List<Param> params) {
		return new Attack(form, kind, byPerson, params, null, null);
	}

	private <T> List<T> some(List<T> all, int sampled) {
		if (this.depth == Depth.ALL) {
			return all;
		}
		List<T> shuffled = new ArrayList<>(all);
		Collections.shuffle(shuffled, new Random(this.random.nextLong()));
		return shuffled.subList(0, Math.min(sampled, shuffled.size()));
	}

	/** Lists how many of these ways are tried. */
	enum Depth {

		SAMPLED, ALL

	}

}
