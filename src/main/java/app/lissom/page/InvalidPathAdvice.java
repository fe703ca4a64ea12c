package app.lissom.page;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Answers a URL that is invalid, such as one with the day 2026-02-30, with 404, and
 * invalid parameters and headers with 400.
 */
@ControllerAdvice
class InvalidPathAdvice {

	@ExceptionHandler
	void refuse(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
		boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
		response.sendError(inPath ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
	}

	/** A word of an address that names no enum constant. */
	@ExceptionHandler
	void refuse(MissingPathVariableException missing, HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

	/** A bad percent sign, parts without a boundary, or too many of them. */
	@ExceptionHandler
	void refuse(InvalidParameterException unreadable, HttpServletResponse response) throws IOException {
		response.sendError(unreadable.getErrorCode());
	}

	@ExceptionHandler
	void refuse(InvalidMimeTypeException unreadable, HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_BAD_REQUEST);
	}

	@ExceptionHandler
	void refuse(MultipartException unreadable, HttpServletResponse response) throws IOException {
		response.sendError((unreadable instanceof MaxUploadSizeExceededException)
				? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST);
	}

}
