/** What a file that is handed out says it is. */
export const MEDIA_TYPES = {
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  tbx: "application/x-tbx",
} as const;
