package app.lissom.page;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * Binds forms, which are records. A field that cannot be parsed is null in the form, with
 * an error and the typed text in the binding result: the handler continues with its own
 * checks as if the form had been bound.
 */
class FormBinder extends ServletRequestDataBinder {

	/** The name of a value in a component that is a map, such as {@code ease[2]}. */
	private static final Pattern MAP_ENTRY = Pattern.compile("\\w+\\[\\w+]");

	private @Nullable AbstractPropertyBindingResult result;

	FormBinder(@Nullable Object target, String objectName) {
		super(target, objectName);
		setDeclarativeBinding(true);
	}

	/** Also validates what could be read of a form that has an unreadable field. */
	@Override
	public void construct(ServletRequest request) {
		super.construct(request);
		boolean stale = ExpiredCsrfToken.isMarked(request);
		if (stale || getBindingResult().hasErrors()) {
			AbstractPropertyBindingResult partial = createBeanPropertyBindingResult();
			getBindingResult().getFieldErrors()
				.stream()
				.filter(FieldError::isBindingFailure)
				.forEach(partial::addError);
			this.result = partial;
			if (stale) {
				partial.reject("page.form.stale");
			}
			validate();
		}
	}

	@Override
	protected AbstractPropertyBindingResult getInternalBindingResult() {
		return (this.result != null) ? this.result : super.getInternalBindingResult();
	}

	/**
	 * Rejects no field that has an error already: one message is enough. Errors are in
	 * the order of the form's components, which is that of the fields on its page,
	 * whoever found them first.
	 */
	@Override
	protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
		AbstractPropertyBindingResult created = new BeanPropertyBindingResult(getTarget(), getObjectName()) {

			@Override
			public void rejectValue(@Nullable String field, String code, Object @Nullable [] arguments,
					@Nullable String message) {
				if (field == null || !hasFieldErrors(field)) {
					super.rejectValue(field, code, arguments, message);
				}
			}

			@Override
			public List<FieldError> getFieldErrors(String field) {
				return super.getFieldErrors(field).stream().sorted(inOrder()).toList();
			}

		};
		if (getConversionService() != null) {
			created.initConversion(getConversionService());
		}
		return created;
	}

	/** Of the parts of a field the one with the shorter name comes first. */
	private Comparator<FieldError> inOrder() {
		Object form = getTarget();
		RecordComponent[] components = (form != null) ? form.getClass().getRecordComponents() : null;
		List<String> names = Stream.of((components != null) ? components : new RecordComponent[0])
			.map(RecordComponent::getName)
			.toList();
		return Comparator.comparing((FieldError error) -> names.indexOf(error.getField().split("[\\[.]", 2)[0]))
			.thenComparing((error) -> error.getField().length())
			.thenComparing(FieldError::getField);
	}

	/** Leaves blanks in a list out. */
	@Override
	public <T> @Nullable T convertIfNecessary(@Nullable Object value, @Nullable Class<T> type,
			@Nullable MethodParameter parameter) {
		T converted = super.convertIfNecessary(value, type, parameter);
		if (converted instanceof Collection<?> list) {
			list.removeIf(Objects::isNull);
		}
		return converted;
	}

	/** Takes no values from headers or the path, and none for a part of a field. */
	@Override
	protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
		Map<String, Class<?>> fields = fields(Objects.requireNonNull(getTargetType()).toClass(), "");
		fields.put("class", Class.class);
		for (String name : request.getParameterMap().keySet()) {
			Class<?> field = fields.get(name.split("[\\[.]", 2)[0]);
			boolean part = field != null && !fields.containsKey(name);
			if (part && (field != Map.class || !MAP_ENTRY.matcher(name).matches())) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
			}
		}
		return new ServletRequestValueResolver(request, this) {
		};
	}

	/** Returns the components of a form by their names, also those of a nested record. */
	private Map<String, Class<?>> fields(Class<?> form, String prefix) {
		Map<String, Class<?>> fields = new HashMap<>();
		RecordComponent[] components = form.getRecordComponents();
		for (RecordComponent field : (components != null) ? components : new RecordComponent[0]) {
			fields.put(prefix + field.getName(), field.getType());
			if (field.getType().isRecord() && !isConverted(field.getType())) {
				fields.putAll(fields(field.getType(), prefix + field.getName() + "."));
			}
		}
		return fields;
	}

	private boolean isConverted(Class<?> type) {
		ConversionService service = getConversionService();
		return service != null && service.canConvert(String.class, type);
	}

	/** Makes Spring MVC bind all forms with it, and find handlers faster. */
	@Component
	static class Registration implements WebMvcRegistrations {

		@Override
		public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
			return new PathFirstMapping();
		}

		@Override
		public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
			return new RequestMappingHandlerAdapter() {

				@Override
				protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> methods) {
					return new ServletRequestDataBinderFactory(methods, getWebBindingInitializer()) {

						@Override
						protected ServletRequestDataBinder createBinderInstance(@Nullable Object target, String name,
								NativeWebRequest request) {
							return new FormBinder(target, name);
						}

					};
				}

			};
		}

	}

}
