/** Code of a payee by number. 收款人代码 */
export const payeeCode = (payee: number): string => `R${String(payee).padStart(6, '0')}`;
