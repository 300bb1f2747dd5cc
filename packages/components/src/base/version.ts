/** Version of the elements on this page, as in package.json. 版本 */
export const version = '0.1.0';
