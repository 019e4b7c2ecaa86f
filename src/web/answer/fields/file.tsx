import { z } from 'zod';
import { acceptedFiles, MOST_FILE_BYTES } from '../../../file/types.ts';
import { sizeInWords } from '../../../language.ts';
import { isFile } from '../../../programme/answer.ts';
import { fileInWords } from '../../../programme/in-words.ts';
import { fieldName } from '../form-answers.ts';
import { describedBy, type FieldProps, idsOf } from './field.ts';

/** A file that was chosen and not kept, because something was wrong or it was not sent yet. */
const chosen = z.object({ name: z.string(), key: z.never().optional() });

/**
 * One file to choose. No page can fill one in: the one that was sent stands beside it, and stays unless another one is
 * chosen or its author wants none; one that was chosen and not kept
 * has to be chosen again, and the page says which, or what was wrong with it.
 */
export function FileField(props: FieldProps<'file'>) {
  const { question, value, error, wording } = props;
  const { own, say, writing, page } = wording;
  const before = page.answers.find((answer) => answer.question === question.id)?.value;
  const kept = before !== undefined && isFile(before) ? before : null;
  const lost = chosen.safeParse(value);
  return (
    <>
      {kept === null ? null : (
        <p class="attached">
          {own.file.attached} <FileLink url={page.file} label={fileInWords(kept, writing.language)} />
        </p>
      )}
      {lost.success && error === null ? <p class="notice">{say(own.file.again, { file: lost.data.name })}</p> : null}
      <input
        type="file"
        class="file"
        id={idsOf(question.id).control}
        name={fieldName.answer(question.id)}
        accept={acceptedFiles}
        aria-describedby={describedBy(props)}
        aria-invalid={error === null ? undefined : 'true'}
      />
      <p class="hint" id={idsOf(question.id).hint}>
        {say(own.file.which, { most: sizeInWords(MOST_FILE_BYTES, writing.language) })}
      </p>
      {kept === null || question.optional !== true ? null : (
        <label class="plain">
          <input type="checkbox" name={fieldName.without(question.id)} value="1" checked={value === null} />
          <span>{own.file.without}</span>
        </label>
      )}
    </>
  );
}

/** A file by its name, as a link to it where it can be opened. */
export function FileLink({ url, label }: { url: string | null; label: string }) {
  return url === null ? <span>{label}</span> : <a href={url}>{label}</a>;
}
