/**
 * Works something out as if the system preferred light colours: what goes on paper or on somebody else's page is light,
 * whatever the reader's screen is (ui/style/tokens.css). Nothing is painted in between.
 */
export function inPaperColours<Result>(work: () => Result): Result {
  const { dataset } = document.documentElement;
  dataset.colours = 'paper';
  try {
    return work();
  } finally {
    delete dataset.colours;
  }
}
