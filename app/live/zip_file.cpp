// SPDX-License-Identifier: MIT
#include "live/zip_file.h"

#ifdef WXM_HAVE_ZIP
#include <zip.h>

#include <memory>
#include <tuple>
#endif

namespace wxm::live {

#ifdef WXM_HAVE_ZIP

namespace {

constexpr zip_int64_t kMostFiles = 1'000;

struct DiscardArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

} // namespace

bool hasZip() { return true; }

std::optional<QByteArray> zipped(const QList<PackedFile> &files)
{
    Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return {};
    zip_source_keep(target.get()); // to be read when the archive has let go of it
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return {};
    }
    for (const auto &file : files) {
        auto *content = zip_source_buffer(
            archive.get(), file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
        if (!content)
            return {};
        if (zip_file_add(archive.get(), file.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8)
            < 0) {
            zip_source_free(content);
            return {};
        }
    }
    if (zip_close(archive.get()) != 0)
        return {};
    std::ignore = archive.release();
    if (zip_source_open(target.get()) != 0)
        return {};
    zip_source_seek(target.get(), 0, SEEK_END);
    const auto size = zip_source_tell(target.get());
    zip_source_seek(target.get(), 0, SEEK_SET);
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const auto read = zip_source_read(target.get(), bytes.data(), zip_uint64_t(size));
    zip_source_close(target.get());
    return read == size ? std::optional(bytes) : std::nullopt;
}

std::optional<QList<PackedFile>> unzipped(const QByteArray &zip, qint64 mostBytes)
{
    auto *source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, nullptr);
    if (!source)
        return {};
    Archive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!archive) {
        zip_source_free(source);
        return {};
    }
    QList<PackedFile> files;
    const auto count = zip_get_num_entries(archive.get(), 0);
    if (count > kMostFiles)
        return {};
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(archive.get(), zip_uint64_t(i), 0, &stat) != 0
            || (stat.valid & ZIP_STAT_SIZE) == 0 || qint64(stat.size) > mostBytes)
            return {};
        mostBytes -= qint64(stat.size);
        auto *entry = zip_fopen_index(archive.get(), zip_uint64_t(i), 0);
        if (!entry)
            return {};
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        const auto read = zip_fread(entry, bytes.data(), stat.size);
        const bool isWhole = zip_fclose(entry) == 0 && read == zip_int64_t(stat.size);
        if (!isWhole)
            return {};
        files.append({QString::fromUtf8(stat.name), bytes});
    }
    return files;
}

#else

bool hasZip() { return false; }
std::optional<QByteArray> zipped(const QList<PackedFile> &) { return {}; }
std::optional<QList<PackedFile>> unzipped(const QByteArray &, qint64) { return {}; }

#endif

} // namespace wxm::live
