/** The files that people can add to an answer: a type is found in the bytes, never in the name or in what a browser says. */
export const fileTypes = {
  pdf: { mime: 'application/pdf', extensions: ['pdf'], kind: 'pdf' },
  png: { mime: 'image/png', extensions: ['png'], kind: 'picture' },
  jpeg: { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'], kind: 'picture' },
  gif: { mime: 'image/gif', extensions: ['gif'], kind: 'picture' },
  webp: { mime: 'image/webp', extensions: ['webp'], kind: 'picture' },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    kind: 'document',
  },
  xlsx: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    kind: 'sheet',
  },
  pptx: {
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
    kind: 'slides',
  },
} as const;

export type FileType = keyof typeof fileTypes;
export const fileTypeNames = [
  'pdf',
  'png',
  'jpeg',
  'gif',
  'webp',
  'docx',
  'xlsx',
  'pptx',
] as const satisfies FileType[];

/** The largest file, in bytes: 5 MB as people and their machines count them. */
export const MOST_FILE_BYTES = 5_000_000;

/** What a browser offers to choose from. A phone that takes pictures in another format sends them as JPEG when it is asked for that. */
export const acceptedFiles: string = Object.values(fileTypes)
  .flatMap(({ mime, extensions }) => [mime, ...extensions.map((extension) => `.${extension}`)])
  .join(',');
