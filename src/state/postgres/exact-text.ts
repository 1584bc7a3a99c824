/** How texts of values are written, the same whoever asks, so that they are equal where the values are. */
export const EXACT_TEXT =
  "search_path = pg_catalog, pg_temp; datestyle = 'ISO, YMD'; timezone = 'UTC'; intervalstyle = 'postgres'; " +
  "bytea_output = 'hex'; extra_float_digits = 1; lc_monetary = 'C'; row_security = off";
