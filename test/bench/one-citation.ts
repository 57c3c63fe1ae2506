/** One citation form, as anybody would write it in an afternoon: the least that reading can cost. */
export const ONE_CITATION = /Kamerstuk(?:ken)? (?:II |I )?(?:\d{4}\/\d{2}, )?\d{2} ?\d{3}, nr\. \d{1,4}/g;
