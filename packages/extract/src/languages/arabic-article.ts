/** A word with the article, also behind what is glued before it: `الوالي`, `والمدرسة`, `بالصناعة`, `للصناعة`. */
export const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)\p{L}{2}/u
