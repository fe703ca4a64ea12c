package app.lissom.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.util.ExpressionUtils;

import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;

/**
 * A property or a method in an expression of a template. The method that it leads to is
 * looked for once for each class of objects that it meets in a row.
 */
final class ExpressionMember {

	private static final @Nullable Object[] NONE = {};

	private final String name;

	private final List<String> methods;

	/** Replaced as a whole: what another thread has found is just as good. */
	private @Nullable Found last;

	private ExpressionMember(String name, List<String> methods) {
		this.name = name;
		this.methods = methods;
	}

	static ExpressionMember property(String name) {
		String end = StringUtils.capitalize(name);
		return new ExpressionMember(name, List.of("get" + end, "is" + end, name));
	}

	static ExpressionMember method(String name) {
		return new ExpressionMember(name, List.of(name));
	}

	@Nullable Object get(Object target) {
		if (target instanceof Map<?, ?> map) {
			if (!map.containsKey(this.name)) {
				throw UnsupportedExpressionException.INSTANCE;
			}
			return map.get(this.name);
		}
		return call(target, NONE);
	}

	@Nullable Object call(Object target, @Nullable Object[] arguments) {
		Found found = this.last;
		if (found == null || !found.fits(target, arguments)) {
			found = find(target, arguments);
			this.last = found;
		}
		try {
			return found.method().invoke(target, arguments);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw UnsupportedExpressionException.INSTANCE;
		}
	}

	private Found find(Object target, @Nullable Object[] arguments) {
		if (target instanceof Class || ExpressionUtils.isMemberForbidden(target, this.name)) {
			throw UnsupportedExpressionException.INSTANCE;
		}
		Method method = this.methods.stream()
			.flatMap((name) -> find(target.getClass(), name, arguments))
			.findFirst()
			.orElseThrow(() -> UnsupportedExpressionException.INSTANCE);
		Method accessible = ClassUtils.getPubliclyAccessibleMethodIfPossible(method, target.getClass());
		ReflectionUtils.makeAccessible(accessible);
		return new Found(target.getClass(),
				Arrays.stream(arguments)
					.map((argument) -> (argument != null) ? argument.getClass() : null)
					.toArray(Class<?>[]::new),
				accessible);
	}

	/** Finds the method that fits better than all others, as Java does. */
	private static Stream<Method> find(Class<?> type, String name, @Nullable Object[] arguments) {
		List<Method> fitting = Arrays.stream(type.getMethods())
			.filter((method) -> method.getName().equals(name) && takes(method, arguments))
			.toList();
		return fitting.stream()
			.filter((method) -> fitting.stream().allMatch((other) -> isNarrower(method, other)))
			.limit(1);
	}

	private static boolean takes(Method method, @Nullable Object[] arguments) {
		Class<?>[] types = method.getParameterTypes();
		if (types.length != arguments.length || method.isVarArgs()) {
			return false;
		}
		for (int at = 0; at < types.length; at++) {
			if (!ClassUtils.isAssignableValue(types[at], arguments[at])) {
				return false;
			}
		}
		return true;
	}

	private static boolean isNarrower(Method one, Method other) {
		for (int at = 0; at < one.getParameterCount(); at++) {
			if (!ClassUtils.isAssignable(other.getParameterTypes()[at], one.getParameterTypes()[at])) {
				return false;
			}
		}
		return true;
	}

	/** A method, and for what it was found. */
	private record Found(Class<?> type, @Nullable Class<?>[] arguments, Method method) {

		boolean fits(Object target, @Nullable Object[] others) {
			if (target.getClass() != this.type || others.length != this.arguments.length) {
				return false;
			}
			for (int at = 0; at < others.length; at++) {
				Object other = others[at];
				if (((other != null) ? other.getClass() : null) != this.arguments[at]) {
					return false;
				}
			}
			return true;
		}

	}

}
