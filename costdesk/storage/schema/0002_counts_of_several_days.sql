-- The few counts that a span of days can cut, beside very many of single days.
CREATE INDEX contact_long ON contact (first_day, last_day) WHERE last_day > first_day;
