import type { FundBook } from '@qianliyan/sdk';
import { fundBooks } from '@qianliyan/sdk';

/** Index of a place and book in arrays that run by place × book. */
export const slotOf = (place: number, book: FundBook): number => place * fundBooks.length + fundBooks.indexOf(book);
