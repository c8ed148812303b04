/** Stands where the day of reading belongs, for the reader to fill in. */
export const UNKNOWN_ACCESS = '…/…/……';
/** Stands where the address belongs as long as nobody knows under which host the archive is read. */
export const UNKNOWN_ADDRESS = '[địa chỉ trang này]';
