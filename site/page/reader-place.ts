/** Where a page keeps the code that reads a PDF: the element that holds it or names its address, and the name it gets. */
export const readerElement = 'pdf-reader';
export const readerName = 'lunmaiPdfReader';
