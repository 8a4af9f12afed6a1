/** What a cell of Excel holds (32,767 characters), and with room Google Sheets' too: so long may a picture be as text. */
export const LONGEST_PICTURE = 32_000;

/** With the first bytes of such a file: what calls itself a picture is one. */
const PICTURE = /^data:image\/(?:png;base64,iVBORw0KGgo|jpeg;base64,\/9j\/)[A-Za-z0-9+/]*={0,2}$/;

/** Why a text is no picture for letters; undefined where it is one, and for ''. Nothing is ever loaded from elsewhere. */
export function pictureFault(text: string): 'kind' | 'size' | undefined {
  if (text === '') return undefined;
  if (text.length > LONGEST_PICTURE) return 'size';
  return PICTURE.test(text) ? undefined : 'kind';
}
