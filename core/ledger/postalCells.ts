import type { RowReader } from './rowReader';

/** What a row's cells say of where its customer gets post, as written, line breaks and all; '' for what they do not say. */
export interface PostalCells {
  /** Several lines, or all of it in one. */
  readonly address: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  /** A state, province or county. */
  readonly region: string;
}

/** The cells of the row that the reader is at; undefined where none says anything. */
export function postalCellsOf(cells: RowReader): PostalCells | undefined {
  const { at } = cells;
  const address = cells.text(at.postalAddress);
  const street = cells.text(at.street);
  const postcode = cells.text(at.postcode);
  const city = cells.text(at.city);
  const region = cells.text(at.region);
  if (address === '' && street === '' && city === '') return undefined;
  return { address, street, postcode, city, region };
}
