import { interfaceCodes, type InterfaceCode } from '../../words/language-context.ts';

type Texts = Readonly<Record<string, string>>;

/** The guide of docs/guide, bundled with the pages, so that it can be read without a network. */
const texts = import.meta.glob<string>('../../../docs/guide/*/*.md', { query: '?raw', import: 'default', eager: true });
const images = import.meta.glob<string>('../../../docs/guide/img/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** By file name, without folder and ending. */
const named = (files: Texts, folder: string): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(files).flatMap(([path, content]) => {
      const [, where, name] = /\/guide\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
      return where === folder && name !== undefined ? [[name, content]] : [];
    }),
  );

const pages = new Map(interfaceCodes.map((code) => [code, named(texts, code)]));
const pictures = named(images, 'img');

export const guidePage = (language: InterfaceCode, name: string): string | undefined =>
  pages.get(language)?.get(`${name}.md`);
/** Pictures are made by tests; undefined for a missing one. */
export const guidePicture = (to: string): string | undefined => pictures.get(to.split('/').at(-1) ?? '');
