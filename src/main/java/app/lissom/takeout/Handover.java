package app.lissom.takeout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import app.lissom.account.Person;
import app.lissom.diary.Diary;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a document that this server itself wrote. */
@Component
public class Handover {

	private final LissomReader documents;

	private final Diary diary;

	private final EntityManager entities;

	Handover(LissomReader documents, Diary diary, EntityManager entities) {
		this.documents = documents;
		this.diary = diary;
		this.entities = entities;
	}

	/**
	 * Keeps all of it, or nothing.
	 * @throws IllegalArgumentException when something in it is wrong
	 */
	@Transactional
	public void keep(Person me, byte[] document) {
		Intake intake = new Intake(me.id(), this.diary, this.entities, true, (done) -> {
		});
		this.documents.read(me, (reader) -> {
			try (InputStream content = new ByteArrayInputStream(document)) {
				reader.take(content);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}, intake);
		intake.finish();
	}

}
