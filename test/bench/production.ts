// As zhihe serve runs. Imported first: libraries read it when they load, ours and those we are measured against.
process.env.NODE_ENV ??= 'production';
